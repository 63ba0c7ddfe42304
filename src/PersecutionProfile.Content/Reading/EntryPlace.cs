using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>What a file of the content folder is, told from its path alone.</summary>
/// <param name="Country">The country's folder, for prayer points.</param>
/// <param name="PhotoFolder">Where its photos stand; null for an entry that is a single file.</param>
/// <param name="Language">The tag of a translation; null for an original.</param>
internal sealed partial record EntryPlace(EntryKind Kind, Slug Slug, Slug? Country, string? PhotoFolder, string? Language)
{
    /// <summary>Where it is read in its own language.</summary>
    public LinkTarget Address => Language is null ? Target : Target with { Page = Paths.In(Language, Target.Page) };

    /// <summary>Where the original is read.</summary>
    public LinkTarget Target { get; } = Kind switch
    {
        EntryKind.Country => new(Paths.Country(Slug)),
        EntryKind.Story => new(Paths.Story(Slug)),
        EntryKind.PrayerPoint => Paths.PrayerPoint(Country, Slug),
        EntryKind.HelpAction => Paths.HelpAction(Slug),
        _ => new(Paths.Page(Slug)),
    };

    /// <summary>Null, with a finding, when no entry can stand at the path.</summary>
    public static EntryPlace? Of(string path, FileFindings findings)
    {
        var parts = path.Split('/');
        // laos.ko.md and laos/index.ko.md stand where laos.md and laos/index.md do.
        var language = TranslationName().Match(parts[^1]) is { Success: true } translation ? translation.Groups["tag"].Value : null;
        if (language is not null)
            parts[^1] = $"{parts[^1][..^$".{language}.md".Length]}.md";
        var isFolder = parts is [_, .., "index.md"];
        var folders = parts[..(isFolder ? ^2 : ^1)];
        var name = isFolder ? parts[^2] : parts[^1][..^".md".Length];
        if (KindOf(folders, isFolder) is not { } kind)
        {
            findings.Add(Rule.FilePlace, folders.Length == 2 && KindOf(folders[..1], isFolder: true) is not null
                ? $"The text of an entry that is a folder is called `index.md`, so this file has no page. Rename this file to `{folders[0]}/{folders[1]}/index.md`, or move it to `{folders[0]}/` if it is an entry by itself; a note that is no entry belongs outside the content folder."
                : "No entry can stand here, so this file has no page. Move the file to `countries/`, `news/`, `prayer/` or `prayer/{country}/`, `help/` or `pages/`; a note that is no entry belongs outside the content folder.");
            return null;
        }
        var mended = language is not null ? null
            : isFolder ? FileNames.Mend(path[..path.LastIndexOf('/')], name, "")
            : FileNames.Mend(path, name, ".md");
        if (kind == EntryKind.Story)
            name = LeadingDate().Replace(name, "");
        if (!IsAllowed(name, isFolder, kind, mended, findings, out var slug) || !TryFindCountry(kind, folders, findings, out var country))
            return null;
        return new EntryPlace(kind, slug, country, isFolder ? string.Join('/', parts[..^1]) : null, language);
    }

    private static EntryKind? KindOf(string[] folders, bool isFolder) => folders switch
    {
        ["countries"] => EntryKind.Country,
        ["news", ..] => EntryKind.Story,
        ["prayer", _] => EntryKind.PrayerPoint,
        ["prayer"] when !isFolder => EntryKind.PrayerPoint,
        ["help"] => EntryKind.HelpAction,
        ["pages"] => EntryKind.InfoPage,
        _ => null,
    };

    private static bool IsAllowed(string name, bool isFolder, EntryKind kind, Fix? mended, FileFindings findings, out Slug slug)
    {
        if (!Slug.TryParse(name, out slug))
        {
            findings.Add(Rule.FileName, default, HoldBack.IsName(name)
                ? $"The page is hidden by this name, and renaming the file publishes it. To keep it hidden, write `draft: true` in it first; then rename it{(Slug.TryMake(name, out var shown) ? $" to `{shown}`" : "")}."
                : CopyName.Explain(name, isFolder ? "" : ".md") is { } copy ? copy
                : NameOfTranslation(name) is { } translation
                ? $"A translation is named like its original, with the two small letters of its language before `.md`. If it is one, rename it to `{translation}`; if not, give it a name without a dot."
                : Slug.TryMake(name, out var better)
                ? $"A name has only lower-case letters, digits and hyphens. Rename it to `{better}`."
                : "A name has only lower-case letters a to z, digits and hyphens. Rename it, such as `a-short-title`.",
                NameOfTranslation(name) is null ? mended : null);
            return false;
        }
        var isReserved = kind switch
        {
            EntryKind.InfoPage => AddressPattern.Reserved.Contains(name) || IsLanguage(name),
            EntryKind.Country or EntryKind.Story => name == "page" || IsLanguage(name),
            _ => false,
        };
        if (isReserved)
            findings.Add(Rule.ReservedAddress,
                $"The site itself uses the address `{name}`, or keeps it for a language. Give the entry another name.");
        return !isReserved;
    }

    /// <summary>What a file is to be called that is almost called like a translation; null for any other.</summary>
    private static string? NameOfTranslation(string name) =>
        AlmostTranslation().Match(name) is { Success: true } almost && Slug.TryMake(almost.Groups["name"].Value, out var original)
            ? $"{original}.{almost.Groups["tag"].Value.ToLowerInvariant()}.md"
            : null;

    private static bool IsLanguage(string name) => name.Length == 2 && name.All(char.IsAsciiLetterLower);

    private static bool TryFindCountry(EntryKind kind, string[] folders, FileFindings findings, out Slug? country)
    {
        country = null;
        if (kind != EntryKind.PrayerPoint || folders.Length < 2)
            return true;
        if (Slug.TryParse(folders[1], out var slug))
        {
            country = slug;
            return true;
        }
        findings.Add(Rule.FileName,
            $"The folder `{folders[1]}` is no country's. It is named like the country's file, in lower-case letters with hyphens{(Slug.TryMake(folders[1], out var meant) && meant.Value != folders[1] ? $": rename it to `{meant}`" : "")}.");
        return false;
    }

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}-", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingDate();

    [GeneratedRegex(@"^[a-z0-9-]+\.(?<tag>[a-z]{2})\.md\z", RegexOptions.CultureInvariant)]
    private static partial Regex TranslationName();

    // Laos.ko, laos.zh-Hans, laos.pt_BR
    [GeneratedRegex(@"^(?<name>[^.]+)\.(?<tag>[A-Za-z]{2})([-_][A-Za-z]{2,4})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex AlmostTranslation();
}

internal enum EntryKind
{
    Country,
    Story,
    PrayerPoint,
    HelpAction,
    InfoPage,
}
