using System.Runtime.InteropServices;
using System.Text;

namespace PersecutionProfile.Web.Export;

/// <summary>What .NET 10 has no method for. Each says whether it worked; where it does not, there is a slower way.</summary>
internal static class FileSystem
{
    // rename(2) and linkat(2) of Linux; the numbers are the kernel's.
    private const int WorkingDirectory = -100;
    private const uint Exchange = 2;

    /// <summary>A second name for a file, so that it is not written again and keeps its time.</summary>
    public static bool TryLink(string file, string name) => TryCall(() => Link(Name(file), Name(name)));

    /// <summary>Lets two folders trade names, so that nobody ever sees neither.</summary>
    public static bool TryExchange(string one, string other) =>
        OperatingSystem.IsLinux() && TryCall(() => Rename(WorkingDirectory, Name(one), WorkingDirectory, Name(other), Exchange));

    private static byte[] Name(string path) => Encoding.UTF8.GetBytes($"{path}\0");

    private static bool TryCall(Func<int> call)
    {
        try
        {
            return call() == 0;
        }
        catch (Exception error) when (error is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "link"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(byte[] file, byte[] name);

    [DllImport("libc", EntryPoint = "renameat2"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Rename(int oneFolder, byte[] one, int otherFolder, byte[] other, uint flags);
}
