namespace PersecutionProfile.Content.Tests.Translating;

/// <summary>A content folder in English, Korean and Arabic.</summary>
internal static class Multilingual
{
    public static readonly Language Korean = Language.Find("ko")!;

    public static readonly Language Arabic = Language.Find("ar")!;

    public static ContentFolder New() => new ContentFolder().With("site.yml", """
        name: Test
        tagline: A site for one test
        base-url: https://example.org
        licence: CC BY 4.0
        languages: [en, ko, ar]
        """).WithLaos();

    extension(ContentFolder folder)
    {
        public SiteContent In(Language language) => folder.Site.In(language);

        public SiteContent InKorean => folder.In(Korean);

        public Story KoreanTrial => folder.InKorean.FindStory("trial")!;

        /// <summary>The story of a trial in Korean with the given body and further keys.</summary>
        public ContentFolder WithKoreanTrial(
            [StringSyntax("markdown")] string body = "본문.", [StringSyntax("yaml")] string keys = "follows: 2026-11-21") =>
            folder.With(
                "news/trial.ko.md", $"---\ntitle: 재판\nsummary: 있었던 일.\ntranslated-by: machine\n{keys}\n---\n{body}\n");

        public IEnumerable<string> FindingsOf(string file) =>
            folder.Findings.Where(finding => finding.StartsWith($"{file}:", StringComparison.Ordinal));
    }
}
