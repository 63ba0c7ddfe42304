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

    /// <summary>The same list, in the open, where it is signed.</summary>
    public const string SignedFile = "SHA256SUMS";

    private const string ValidUntil = "# Valid until ";

    public static byte[] Write(IEnumerable<KeyValuePair<string, string>> hashes, DateTimeOffset validUntil, string file = File) =>
        Encoding.UTF8.GetBytes(
            $"{FirstLine(file)}\n{ValidUntil}{validUntil.ToString("yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture)}\n"
            + string.Concat(hashes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Value}  {pair.Key}\n")));

    /// <summary>The hash of each file; null when the folder holds no whole export.</summary>
    public static Dictionary<string, string>? Read(string folder, string name = File)
    {
        var file = new FileInfo(Path.Combine(folder, name));
        if (!file.Exists || file.LinkTarget is not null)
            return null;
        var lines = System.IO.File.ReadAllLines(file.FullName);
        return lines is [var first, ..] && first == FirstLine(name)
            ? lines.Where(line => line is not ['#', ..])
                .Select(line => line.Split("  ", 2))
                .Where(parts => parts.Length == 2)
                .ToDictionary(parts => parts[1], parts => parts[0], StringComparer.Ordinal)
            : null;
    }

    /// <summary>Until when what it lists was valid; empty where it does not say.</summary>
    public static string ReadValidUntil(string folder, string name) => System.IO.File.ReadLines(Path.Combine(folder, name))
        .FirstOrDefault(line => line.StartsWith(ValidUntil, StringComparison.Ordinal))?[ValidUntil.Length..] ?? "";

    private static string FirstLine(string file) => $"# A whole export of PersecutionProfile. To check it: sha256sum --check {file}";
}
