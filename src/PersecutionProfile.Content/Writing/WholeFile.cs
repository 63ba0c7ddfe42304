namespace PersecutionProfile.Content.Writing;

/// <summary>Writes a file whole or not at all: whoever reads it meanwhile, or after a failure, finds the old bytes or the new.</summary>
public static class WholeFile
{
    /// <exception cref="IOException">It cannot be written; what was there is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Replace(string file, ReadOnlySpan<byte> bytes) => Write(file, bytes, overwrite: true);

    /// <exception cref="IOException">Something stands there already, or it cannot be written.</exception>
    /// <inheritdoc cref="Replace"/>
    public static void Create(string file, ReadOnlySpan<byte> bytes) => Write(file, bytes, overwrite: false);

    private static void Write(string file, ReadOnlySpan<byte> bytes, bool overwrite)
    {
        // A name that begins with a dot is read by nobody.
        var half = Path.Combine(Path.GetDirectoryName(file)!, $".{Path.GetFileName(file)}.writing");
        try
        {
            using (var stream = new FileStream(half, FileMode.Create))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }
            if (!OperatingSystem.IsWindows() && File.Exists(file))
                File.SetUnixFileMode(half, File.GetUnixFileMode(file));
            File.Move(half, file, overwrite);
        }
        finally
        {
            File.Delete(half);
        }
    }
}
