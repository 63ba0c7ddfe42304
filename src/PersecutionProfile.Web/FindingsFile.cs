using PersecutionProfile.Content;

namespace PersecutionProfile.Web;

/// <summary>The findings of the running site, as <c>check</c> prints them, where a remote editor can read them.</summary>
/// <param name="path">Empty when nobody wants it.</param>
internal sealed class FindingsFile(string path)
{
    /// <summary>Replaces the file as a whole; the reason when it cannot be written.</summary>
    public string? Write(IEnumerable<Finding> findings)
    {
        if (path.Length == 0)
            return null;
        try
        {
            var half = $"{path}.writing";
            File.WriteAllLines(half, findings.Select(finding => finding.ToString()).DefaultIfEmpty("No findings."));
            File.Move(half, path, overwrite: true);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return error.Message;
        }
    }
}
