using System.Globalization;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>Names of files: in a sentence, and mended.</summary>
internal static partial class FileNames
{
    private const int Most = 3;

    /// <summary>What stands behind the last slash, of either kind.</summary>
    public static string WithoutFolder(string name) => name[(name.LastIndexOfAny(['/', '\\']) + 1)..];

    /// <summary>The first three, and how many others there are.</summary>
    public static string Join(IReadOnlyCollection<string> files)
    {
        var names = files.Take(Most).Select(file => $"`{file}`");
        return files.Count <= Most
            ? string.Join(" and ", names)
            : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names)} and {files.Count - Most:N0} others");
    }

    /// <summary>
    /// The name in lower-case letters, digits and hyphens; null when letters would be lost, or when the name may be meant
    /// as it is: that of a copy, or of a page that is kept back.
    /// </summary>
    public static Fix.Rename? Mend(string path, string name, string ending) =>
        name.Length <= 100 && !MayBeMeant().IsMatch(name)
            && Diacritics.Remove(name).All(letter => char.IsAscii(letter) || letter == '’') && Slug.TryMake(name, out var slug)
            ? new Fix.Rename(path, $"{path[..(path.LastIndexOf('/') + 1)]}{slug}{ending}")
            : null;

    // Syncthing, Dropbox, Nextcloud; browsers, Windows and macOS; and whoever keeps a page back by its name.
    [GeneratedRegex(
        @"conflict|\([0-9]+\)|\b(copy|kopie|copie|copia)\b|draft|hidden|unfinished|unpublished|private|secret|^_",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MayBeMeant();
}
