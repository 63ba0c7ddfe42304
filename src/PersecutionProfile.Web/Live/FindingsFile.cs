namespace PersecutionProfile.Web.Live;

/// <summary>The findings of the running site, as <c>check</c> prints them, where a remote editor can read them.</summary>
/// <param name="path">Empty when nobody wants it.</param>
internal sealed class FindingsFile(string path)
{
    private readonly string half = $"{path}.writing";
    private volatile string? failure;

    /// <summary>Why it could not be written the last time; null when it could.</summary>
    public string? Failure => failure;

    /// <summary>Replaces the file as a whole. When it cannot be written there is none, for an old one would deceive.</summary>
    public void Write(IEnumerable<Finding> findings)
    {
        if (path.Length == 0)
            return;
        try
        {
            File.WriteAllLines(half, findings.Select(finding => finding.ToString()).DefaultIfEmpty("No findings."));
            File.Move(half, path, overwrite: true);
            failure = null;
        }
        catch (Exception error)
        {
            failure = error.Message;
            Remove(half);
            Remove(path);
        }
    }

    private static void Remove(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // What can be neither written nor removed has been said.
        }
    }
}
