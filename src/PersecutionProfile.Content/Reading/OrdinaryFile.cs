using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace PersecutionProfile.Content.Reading;

/// <summary>
/// Opens ordinary files inside a folder and nothing else: no pipe, socket or device, where opening alone can wait for ever
/// or do harm, and nothing outside, wherever links lead.
/// </summary>
internal static class OrdinaryFile
{
    // Linux, the same on all its machines. O_PATH names a file without opening it, so that no pipe or device notices.
    private const int OPath = 0x20_0000, CloseOnExec = 0x8_0000, EmptyPath = 0x1000, MaskType = 1, TypeBits = 0xF000, RegularType = 0x8000;
    private const int NoEntry = 2, NoAccess = 13, NoDirectory = 20;

    private static readonly bool HasNames = OperatingSystem.IsLinux() && Directory.Exists("/proc/self/fd");

    /// <summary>The path of a folder with all links in it followed.</summary>
    /// <exception cref="DirectoryNotFoundException">It does not exist.</exception>
    public static string RealPath(string folder)
    {
        if (Directory.Exists(folder))
        {
            using var named = HasNames ? Name(folder) : null;
            if ((named is null ? Links.Resolve(Path.GetPathRoot(folder)!, folder) : NameOf(named)) is { } real)
                return real;
        }
        throw new DirectoryNotFoundException($"Could not find a part of the path '{folder}'.");
    }

    /// <summary>The file's first bytes, at most <paramref name="limit"/>.</summary>
    /// <param name="root">A real path.</param>
    /// <exception cref="NotOrdinaryException">It is something else, or lies outside the root.</exception>
    /// <exception cref="FileNotFoundException">It is not there (any more).</exception>
    public static byte[] Read(string path, string root, int limit)
    {
        using var handle = Open(path, root);
        var bytes = new byte[Math.Min(RandomAccess.GetLength(handle), limit)];
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(read), read) is var count and > 0)
            read += count;
        return read == bytes.Length ? bytes : bytes[..read];
    }

    /// <summary>The file, as <see cref="Read"/> opens it.</summary>
    public static SafeFileHandle Open(string path, string root)
    {
        using var named = Check(path, root);
        // This opens the very file that was looked at, whatever stands under its name by now.
        return File.OpenHandle(
            named is null ? path : $"/proc/self/fd/{named.DangerousGetHandle()}", share: FileShare.ReadWrite | FileShare.Delete);
    }

    /// <summary>
    /// Names a file if it is ordinary and inside. Where the system has no such names: null, and limits of time have to do.
    /// </summary>
    public static SafeFileHandle? Check(string path, string root)
    {
        if (!HasNames)
            return null;
        var named = Name(path);
        try
        {
            if (GetStatus(named, Text(""), EmptyPath, MaskType, out var status) != 0)
                throw Failure(path);
            if ((status.Mode & TypeBits) != RegularType)
                throw new NotOrdinaryException(isOutside: false);
            return Links.IsInside(NameOf(named), root) ? named : throw new NotOrdinaryException(isOutside: true);
        }
        catch
        {
            named.Dispose();
            throw;
        }
    }

    private static SafeFileHandle Name(string path)
    {
        var named = OpenName(Text(path), OPath | CloseOnExec);
        return named.IsInvalid ? throw Failure(path) : named;
    }

    private static string NameOf(SafeFileHandle named) =>
        new FileInfo($"/proc/self/fd/{named.DangerousGetHandle()}").LinkTarget
            ?? throw new IOException("The system does not say where an opened file lies.");

    private static Exception Failure(string path) => Marshal.GetLastPInvokeError() switch
    {
        NoEntry or NoDirectory => new FileNotFoundException($"Could not find '{path}'."),
        NoAccess => new UnauthorizedAccessException($"Access to the path '{path}' is denied."),
        _ => new IOException($"{Marshal.GetLastPInvokeErrorMessage()}: '{path}'"),
    };

    private static byte[] Text(string path) => Encoding.UTF8.GetBytes($"{path}\0");

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern SafeFileHandle OpenName(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "statx", SetLastError = true)]
    private static extern int GetStatus(SafeFileHandle folder, byte[] path, int flags, uint mask, out Status status);

    /// <summary>The kernel's struct statx, which unlike struct stat is the same on all machines.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Status
    {
        [FieldOffset(28)]
        public ushort Mode;
    }
}

/// <summary>What stands under a file's name is no ordinary file of the folder.</summary>
internal sealed class NotOrdinaryException(bool isOutside) : Exception("This is no ordinary file of the content folder.")
{
    public bool IsOutside => isOutside;
}
