using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>Tells by its path what a file of the content folder is.</summary>
internal static partial class FileKind
{
    private static readonly string[] Folders = ["countries", "news", "prayer", "help", "pages"];

    public static bool IsDataFile(string path) => DataFile.Names.Contains(path)
        || DataFile.EditionOf(path) is not null
        || DataFile.TranslationOf(path) is not null;

    /// <summary>The editors' guide, which is no entry.</summary>
    public static bool IsGuide(string path) => path is "README.md" or "REFERENCE.md";

    public static bool IsDocument(string path) => path.EndsWith(".md", StringComparison.Ordinal) && !IsGuide(path);

    /// <summary>One in the root may be the logo.</summary>
    public static bool IsPicture(string path) => (IsInRoot(path) || Folders.Contains(path.Split('/')[0])) && Picture().IsMatch(path);

    public static bool IsInRoot(string path) => !path.Contains('/', StringComparison.Ordinal);

    public static bool IsRead(string path) => IsDocument(path) || IsDataFile(path) || IsPicture(path);

    /// <summary>Hidden files and folders are nobody's business.</summary>
    public static bool IsHidden(string path) => path.Split('/').Any(part => part.StartsWith('.'));

    /// <summary>A finding for a file that is not read; null for one that may lie there.</summary>
    public static Finding? CheckName(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (CopiedCharacters.InName(path) is { } character && IsRead(CopiedCharacters.Without(path)))
            return Wrong(path, $"This file is not read. {character}");
        if (LockFile().IsMatch(name))
            return new Finding(Rule.PrivateFile, path, 0, 0,
                "Word, Excel or PowerPoint wrote this file while a document is open, with the name of whoever opened it. Close the document, then delete this file if it is still there. The document, too, belongs outside the content folder.");
        if (PrivateByName(path) is { } secret && (PaperOfConsent().IsMatch(path) || !OfficeDocument().IsMatch(name)))
            return secret;
        if (OfficeDocument().IsMatch(name))
            return new Finding(Rule.PrivateFile, path, 0, 0,
                $"This document is no part of the site, and it may hold what nobody must know: names, comments, earlier wordings, who wrote it; papers of consent do not belong here either. {MoveAway}");
        if (Backup().IsMatch(name))
            return new Finding(Rule.StrayFile, path, 0, 0,
                "A program left this copy behind. It is not read and has no page, but whoever gets a copy of this folder gets everything in it that was taken out since. Delete it.");
        if (CopyOfMarkdown().IsMatch(name) && CopyName.Explain(name, ".md") is { } copy)
            return Wrong(path, $"This file is not read and has no page. {copy}");
        if (AlmostMarkdown().Match(name) is { Success: true } markdown && Folders.Contains(path.Split('/')[0]))
        {
            var stem = markdown.Groups[1].Value;
            var meant = Slug.TryMake(stem, out var slug) ? slug.Value : stem;
            return Wrong(
                path,
                $"This file is not read and has no page, because its name does not end in `.md`. If it is an entry, rename it; if not, move it out of the content folder. The right name is `{meant}.md`.",
                // `.txt` alone may be a note, and an editor's program keeps a copy as `.md~`.
                markdown.Groups[2].Value.ToLowerInvariant() is ".txt" or ".md~" ? null : FileNames.Mend(path, stem, ".md"));
        }
        if (AlmostYaml().Match(path) is { Success: true } yaml)
            return Wrong(
                path,
                $"This file is not read. Rename it to `{yaml.Groups[1].Value.ToLowerInvariant()}.yml`.",
                yaml.Groups[1].Value.Contains('.', StringComparison.Ordinal) ? null : FileNames.Mend(path, yaml.Groups[1].Value, ".yml"));
        if (InRankings().IsMatch(path))
            return Wrong(path,
                $"This file is not read. An edition of the World Watch List is called `{DataFile.NameOfEdition(2026)}`, with its own year. Rename it.");
        return IsGuide(path) || OfRepository().IsMatch(path)
            ? null
            : new Finding(Rule.StrayFile, path, 0, 0,
                $"This file is no part of the site and is not read, but whoever gets a copy of this folder gets it, too. Move it out of the content folder, or delete it.{(name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? " Papers of consent, above all, do not belong here." : "")}");
    }

    /// <summary>Whether its name says that it holds real names, or a photo or text as it was before it was made safe.</summary>
    public static bool IsOriginal(string path) =>
        OriginalName().IsMatch(path[..(path.LastIndexOf('.') is var end and > 0 ? end : path.Length)]);

    /// <summary>A finding for a file whose name says that few may see it; null for any other.</summary>
    public static Finding? PrivateByName(string path) =>
        PaperOfConsent().IsMatch(path) ? new Finding(Rule.PrivateFile, path, 0, 0,
            $"By its name, this is a paper of consent or somebody's identity paper. It names the very person whom this folder protects: keep it where only those have it who must, and write `consent: given` in the entry. {MoveAway}")
        : IsOriginal(path) ? new Finding(Rule.PrivateFile, path, 0, 0,
            $"By its name, this file holds real names or an original that nobody must see. {MoveAway}")
        : null;

    private const string MoveAway =
        "Visitors do not see it, but whoever gets a copy of this folder does. Move it out of the content folder; if the folder was shared meanwhile, or saved with git, read “Taking something down” in the editors' guide.";

    private static Finding Wrong(string path, string message, Fix? fix = null) => new(Rule.FileName, path, 0, 0, message) { Fix = fix };

    [GeneratedRegex(@"^(~\$|\.~lock\.)", RegexOptions.CultureInvariant)]
    private static partial Regex LockFile();

    // Texts, tables, slides, mails and contacts.
    [GeneratedRegex(
        @"\.(do[ct][xm]?|odt|ott|rtf|pages|xls[xmb]?|ods|numbers|pp[ts][xm]?|odp|key|one|eml|msg|mbox|pst|vcf)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfficeDocument();

    [GeneratedRegex(
        @"(?<![a-z])(originals?|uncropped|unblurred|unedited|unredacted|confidential|names|(real|true)[ _.-]?names?)(?![a-z])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OriginalName();

    // In the name of the file alone: stories may lie in a folder of any name.
    [GeneratedRegex(
        @"(?<![a-z])(consents?([ _.-]?(form|paper|letter|slip)s?)?|(release|permission|waiver)[ _.-]?(form|paper|letter|slip)s?|model[ _.-]?releases?|signed|signatures?|passports?|id(entity)?[ _.-]?(card|paper)s?)(?![a-z])[^/]*\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PaperOfConsent();

    [GeneratedRegex(@"(~|\.(bak|backup|old|orig|rej|tmp|temp|swp))\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Backup();

    // What belongs to a repository whose root this folder is.
    [GeneratedRegex(@"^(LICEN[CS]E|COPYING|NOTICE|CODEOWNERS|CNAME)(\.txt)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex OfRepository();

    [GeneratedRegex(@"\.(jpe?g|png|webp|gif|svg|heic|avif|tiff?|bmp)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Picture();

    [GeneratedRegex(@"^rankings/.+\.(yml|yaml|txt|csv)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InRankings();

    [GeneratedRegex(@"\.md[ .(-]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CopyOfMarkdown();

    [GeneratedRegex(@"^(.+?)(\.md\.txt|\.markdown|\.mdown|\.md|\.txt)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AlmostMarkdown();

    [GeneratedRegex(
        @"^((site|sources|figures|days|topics|facts|glossary)\.[a-z]{2}|site|sources|figures|days|gone)\.(yaml|yml\.txt|yaml\.txt|yml)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AlmostYaml();
}
