using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>Tells by its path what a file of the content folder is.</summary>
internal static partial class FileKind
{
    private static readonly string[] Folders = ["countries", "news", "prayer", "help", "pages"];

    public static bool IsDataFile(string path) => DataFile.Names.Contains(path);

    public static bool IsDocument(string path) => path.EndsWith(".md", StringComparison.Ordinal) && path != "README.md";

    public static bool IsPicture(string path) => Folders.Contains(path.Split('/')[0]) && Picture().IsMatch(path);

    public static bool IsRead(string path) => IsDocument(path) || IsDataFile(path) || IsPicture(path);

    /// <summary>Hidden files and folders are nobody's business.</summary>
    public static bool IsHidden(string path) => path.Split('/').Any(part => part.StartsWith('.'));

    /// <summary>A finding for a file that looks like an entry and is none; null for one that is ignored.</summary>
    public static Finding? CheckName(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (AlmostMarkdown().Match(name) is { Success: true } markdown && Folders.Contains(path.Split('/')[0]))
            return Wrong(path, $"This file is not read, because its name does not end in `.md`. If it is an entry, rename it; if not, move it out of the content folder. The right name is `{(Slug.TryMake(markdown.Groups[1].Value, out var slug) ? slug.Value : markdown.Groups[1].Value)}.md`.");
        if (AlmostYaml().Match(path) is { Success: true } yaml)
            return Wrong(path, $"This file is not read. Rename it to `{yaml.Groups[1].Value.ToLowerInvariant()}.yml`.");
        return null;
    }

    private static Finding Wrong(string path, string message) => new(Rule.FileName, path, 0, 0, message);

    [GeneratedRegex(@"\.(jpe?g|png|webp|gif|svg|heic|avif|tiff?|bmp)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Picture();

    [GeneratedRegex(@"^(.+?)(\.md\.txt|\.markdown|\.mdown|\.md|\.txt|\.md~)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AlmostMarkdown();

    [GeneratedRegex(@"^(site|sources|figures|gone)\.(yaml|yml\.txt|yaml\.txt|yml)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AlmostYaml();
}
