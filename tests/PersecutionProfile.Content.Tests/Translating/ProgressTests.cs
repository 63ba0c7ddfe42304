using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Tests.Translating;

public sealed class ProgressTests
{
    [Fact]
    public void Each_public_entry_is_translated_begun_or_missing()
    {
        using var folder = Multilingual.New()
            .WithTrial()
            .WithKoreanTrial("재판.", "reviewed-by: a pastor\nfollows: {title: 000000}")
            .With("news/draft.md", "---\ntitle: A draft\ndraft: true\n---\nText.\n")
            .With("pages/a.md", "---\ntitle: A\nsummary: S.\n---\nText.\n")
            .With("pages/a.ko.md", "---\ndraft: true\n---\n")
            .With("pages/b.md", "---\ntitle: B\nsummary: S.\n---\nText.\n")
            .With("pages/b.ko.md", "---\ntitle: a: b\n---\n본문.\n")
            .With("pages/c.md", "---\ntitle: C\nsummary: S.\n---\nText.\n")
            .With("pages/c.ko.md", "---\ntitle: 다\nsummary: 다.\ntranslated-by: machine\nfollows: 2026-11-21\n---\n본문.\n");
        var preview = new ContentReader(folder.Path, showHidden: true).Read(ContentFolder.Noon).Site;

        foreach (var site in new[] { folder.Site, preview })
        {
            var progress = TranslationProgress.Of(site);
            Assert.Equal(["ko", "ar"], progress.Select(of => of.Language.Tag));
            Assert.Equal(["news/trial.ko.md", "pages/c.ko.md"], Files(progress[0].Translated));
            Assert.Equal(["news/trial.ko.md"], Files(progress[0].Older));
            Assert.Equal(["pages/c.ko.md"], Files(progress[0].Unreviewed));
            Assert.Equal(["pages/a.ko.md", "pages/b.ko.md"], Files(progress[0].Begun));
            Assert.Equal(["countries/laos.ko.md"], Files(progress[0].Missing));
            Assert.Equal(
                ["countries/laos.ar.md", "news/trial.ar.md", "pages/a.ar.md", "pages/b.ar.md", "pages/c.ar.md"],
                Files(progress[1].Missing));
        }
    }

    [Fact]
    public void A_site_in_one_language_has_none()
    {
        using var folder = new ContentFolder().WithLaos();

        Assert.Empty(TranslationProgress.Of(folder.Site));
    }

    private static IEnumerable<string> Files(IEnumerable<TranslatedEntry> entries) => entries.Select(entry => entry.File);
}
