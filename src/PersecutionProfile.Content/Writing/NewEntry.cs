using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Writing;

/// <summary>
/// A file that an editor fills in: where it goes and what already stands in it. It is a draft until the editor says otherwise.
/// </summary>
public sealed record NewEntry(string Path, string Text)
{
    /// <summary>Why no entry can stand at its path, in a sentence; null when one can.</summary>
    public string? WhyRefused
    {
        get
        {
            var findings = new FileFindings(Path);
            return EntryPlace.Of(Path, findings) is null ? findings.All[0].Message : null;
        }
    }

    /// <summary>Files of a content folder that have the address which this one would have.</summary>
    public IEnumerable<string> FilesOfAddress(string folder)
    {
        var (kind, address) = (System.IO.Path.Combine(folder, Path.Split('/')[0]), AddressOf(Path));
        var files = Directory.Exists(kind) ? Directory.EnumerateFiles(kind, "*.md", SearchOption.AllDirectories) : [];
        return files.Select(file => System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(path => AddressOf(path) == address);
    }

    /// <summary>A country's profile with its plain facts from The World Factbook.</summary>
    public static NewEntry Country(BaseFacts.BaseFacts facts) => new($"countries/{facts.Slug}.md", CountryTemplate.Write(facts));

    /// <param name="today">The day it is published here; the story is a draft until then and after, as long as the line says so.</param>
    public static NewEntry Story(Slug slug, string title, string? country, DateOnly today) => new($"news/{slug}.md", Lines($"""
        ---
        title: {Quoted(title)}
        date: {today:yyyy-MM-dd} # When it is published here.
        reported: unknown # When the source published it: 2021, 2021-01, 2021-01-16; "about 2021" when you infer it.
        summary: "{Placeholders.StorySummary}"
        countries: [{country}]
        draft: true # Remove this line when the story is ready to be seen.
        # sources: [key-of-sources-yml]
        # names-changed: [Cover name]
        ---

        {Placeholders.StoryText}

        """));

    /// <param name="country">Null for a point for no single country.</param>
    public static NewEntry Prayer(Slug? country, Slug slug, string title, DateOnly today) => new(PrayerPath(country, slug), Lines($"""
        ---
        title: {Quoted(title)}
        date: {today:yyyy-MM-dd}
        review-by: {today.AddYears(1):yyyy-MM-dd}
        draft: true # Remove this line when the point is ready to be seen.
        # order: 10 # Its place on the page; smaller comes first.
        # sources: [key-of-sources-yml]
        ---

        {Placeholders.PointText}

        """));

    /// <summary>Words to pray, line by line.</summary>
    /// <param name="country">Null for a prayer for no single country.</param>
    public static NewEntry WrittenPrayer(Slug? country, Slug slug, string title, DateOnly today) =>
        new(PrayerPath(country, slug), Lines($"""
        ---
        title: {Quoted(title)}
        kind: prayer
        date: {today:yyyy-MM-dd}
        review-by: {today.AddYears(1):yyyy-MM-dd}
        draft: true # Remove this line when the prayer is ready to be seen.
        # sources: [key-of-sources-yml]
        ---

        Father,
        {Placeholders.PrayerText}

        Amen.

        """));

    public static NewEntry Help(Slug slug, string title) => new($"help/{slug}.md", Lines($"""
        ---
        title: {Quoted(title)}
        summary: "{Placeholders.HelpSummary}"
        order: 10 # Its place on the page; smaller comes first.
        draft: true # Remove this line when it is ready to be seen.
        # door: minutes # Or hour, gift, church.
        # takes: two minutes
        # watch-for: "…"
        # countries: [laos]
        # link:
        #   label: "…"
        #   url: https://…
        ---

        {Placeholders.HelpText}

        """));

    public static NewEntry Page(Slug slug, string title) => new($"pages/{slug}.md", Lines($"""
        ---
        title: {Quoted(title)}
        summary: "{Placeholders.PageSummary}"
        order: 10 # Its place at the foot of each page; smaller comes first.
        draft: true # Remove this line when the page is ready to be seen.
        ---

        {Placeholders.PageText}

        """));

    /// <summary>The lines of a source that are put at the end of <c>sources.yml</c>.</summary>
    public static string Source(Slug key, string title) => Lines($"""
        {key}:
          title: {Quoted(title)}
          publisher: "{Placeholders.SourcePublisher}"
          date: unknown # When it was published: 2021, 2021-01, 2021-01-16; "about 2021" when you infer it.
          first-hand: true # false when the publisher passes on what others saw or counted.
          # url: https://…
          # note: "…"

        """);

    private static string? AddressOf(string path) => EntryPlace.Of(path, new FileFindings(path))?.Address.ToString();

    internal static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    internal static string Lines(string text) => text.ReplaceLineEndings("\n");

    private static string PrayerPath(Slug? country, Slug slug) => country is null ? $"prayer/{slug}.md" : $"prayer/{country}/{slug}.md";
}
