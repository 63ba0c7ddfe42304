using System.Globalization;
using System.Text;

namespace PersecutionProfile.Web.Export;

/// <summary>
/// The list of an export's files with their hashes, in the form that <c>sha256sum --check</c> reads. It is written last:
/// a folder that has it is a whole export of ours.
/// </summary>
internal static class Manifest
{
    public const string File = ".persecution-profile-export";
    private const string FirstLine = "# A whole export of PersecutionProfile. To check it: sha256sum --check " + File;

    public static byte[] Write(IEnumerable<KeyValuePair<string, string>> hashes, DateTimeOffset validUntil) => Encoding.UTF8.GetBytes(
        $"{FirstLine}\n# Valid until {validUntil.ToString("yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture)}\n"
        + string.Concat(hashes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Value}  {pair.Key}\n")));

    /// <summary>The hash of each file; null when the folder holds no whole export.</summary>
    public static Dictionary<string, string>? Read(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, File));
        if (!file.Exists || file.LinkTarget is not null)
            return null;
        var lines = System.IO.File.ReadAllLines(file.FullName);
        return lines is [FirstLine, ..]
            ? lines.Where(line => line is not ['#', ..])
                .Select(line => line.Split("  ", 2))
                .Where(parts => parts.Length == 2)
                .ToDictionary(parts => parts[1], parts => parts[0], StringComparer.Ordinal)
            : null;
    }
}
