using System.Globalization;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Preview;

/// <summary>How far a site is translated, in words for editors.</summary>
public static class TranslationReport
{
    extension(IEnumerable<TranslatedEntry> entries)
    {
        /// <summary>Such as "3 countries, 1 story", or "none".</summary>
        public string Counted => string.Join(", ", entries.ByKind.Select(kind => kind.Count)) is { Length: > 0 } counted ? counted : "none";

        public IEnumerable<(string Count, IEnumerable<TranslatedEntry> Entries)> ByKind =>
            entries.GroupBy(entry => NounOf(entry.Original))
                .Select(kind => (Counted(kind.Count(), kind.Key), kind.AsEnumerable()));
    }

    /// <summary>Such as "Korean (ko): 34 of 612 translated".</summary>
    public static string InWords(this TranslationProgress progress) => string.Create(CultureInfo.InvariantCulture,
        $"{progress.Language.EnglishName} ({progress.Language}): {progress.Translated.Count():N0} of {progress.Entries.Length:N0} translated");

    /// <summary>Where a file can be written on the website of the repository; null where none is named, or not known how.</summary>
    public static string? EditorOf(SiteSettings settings, string file)
    {
        if (settings.Repository is not { Host: "github.com" } repository)
            return null;
        var (folder, name) = (Path.GetDirectoryName(file)!.Replace('\\', '/'), Path.GetFileName(file));
        var address = repository.AbsoluteUri.TrimEnd('/');
        if (address.EndsWith(".git", StringComparison.Ordinal))
            address = address[..^".git".Length];
        return $"{address}/new/main/content/{folder}?filename={name}";
    }

    private static string Counted(int number, (string One, string Several) noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? noun.One : noun.Several)}");

    private static (string One, string Several) NounOf(Entry entry) => entry switch
    {
        Country => ("country", "countries"),
        Story => ("story", "stories"),
        PrayerPoint => ("prayer", "prayers"),
        HelpAction => ("way to help", "ways to help"),
        _ => ("page", "pages"),
    };
}
