using System.Text.RegularExpressions;

namespace PersecutionProfile.Web.Export;

/// <summary>What Windows, macOS, Linux and Android write on a stick without being asked. No page of ours leads there.</summary>
internal static partial class SystemFiles
{
    /// <summary>Its name, at the top of a stick. Some of them nobody may look into.</summary>
    public static bool IsFolder(string path) => Folders().IsMatch(path);

    public static bool IsFile(string path) => Files().IsMatch(path);

    public static IEnumerable<string> FoldersIn(string stick) => new DirectoryInfo(stick).EnumerateDirectories()
        .Where(folder => folder.LinkTarget is null && IsFolder(folder.Name))
        .Select(folder => $"{folder.Name}/");

    [GeneratedRegex(
        @"^(System Volume Information|\$RECYCLE\.BIN|\.Spotlight-V100|\.Trashes|\.Trash-\d+|\.fseventsd|\.TemporaryItems|LOST\.DIR|Android)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Folders();

    [GeneratedRegex(
        @"(^|/)(\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$|^\.(metadata_never_index|Trashes|apdisk|VolumeIcon\.icns)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Files();
}
