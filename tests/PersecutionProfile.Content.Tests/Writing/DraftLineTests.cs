using PersecutionProfile.Content.Writing;

namespace PersecutionProfile.Content.Tests.Writing;

public sealed class DraftLineTests
{
    [Theory]
    [InlineData("---\ntitle: A\n---\nText.\n", "---\ndraft: true\ntitle: A\n---\nText.\n")]
    [InlineData("---\ntitle: A\ndraft: false # not yet\n---\nText.\n", "---\ntitle: A\ndraft: true\n---\nText.\n")]
    [InlineData("---\ntitle: A\ndraft : no\n---\n", "---\ntitle: A\ndraft: true\n---\n")]
    [InlineData("---\ntitle: A\n---\ndraft: false\n", "---\ndraft: true\ntitle: A\n---\ndraft: false\n")]
    [InlineData("---\ntitle: [A\nText that nobody closed.\n", "---\ndraft: true\ntitle: [A\nText that nobody closed.\n")]
    [InlineData("---\ntitle: A: b: c\n---\n", "---\ndraft: true\ntitle: A: b: c\n---\n")]
    [InlineData("Text alone.\n", "---\ndraft: true\n---\n\nText alone.\n")]
    [InlineData("", "---\ndraft: true\n---\n\n")]
    public void Whatever_the_text_is_like_it_is_taken_down(string text, string hidden)
    {
        Assert.Equal(hidden, DraftLine.Put(text));
        Assert.Equal(hidden, DraftLine.Put(hidden));
        using var folder = new ContentFolder().With("news/a.md", hidden);
        Assert.DoesNotContain(folder.Site.Entries, entry => entry.File == "news/a.md");
    }

    [Theory]
    [InlineData("---\ndraft: true # Remove this line.\ntitle: A\n---\nText.\n", "---\ntitle: A\n---\nText.\n")]
    [InlineData("---\ntitle: A\ndraft: true\n---\ndraft: true\n", "---\ntitle: A\n---\ndraft: true\n")]
    [InlineData("---\ntitle: A\n---\ndraft: true\n", "---\ntitle: A\n---\ndraft: true\n")]
    [InlineData("draft: true\n", "draft: true\n")]
    public void Only_the_line_between_the_hyphens_is_removed(string text, string shown)
    {
        Assert.Equal(shown, DraftLine.Remove(text));
        Assert.False(DraftLine.IsIn(shown));
    }

    [Fact]
    public void What_is_taken_down_and_published_again_is_as_it_was()
    {
        const string Text = "---\ntitle: A\n---\nText.\n";
        Assert.True(DraftLine.IsIn(DraftLine.Put(Text)));
        Assert.Equal(Text, DraftLine.Remove(DraftLine.Put(Text)));
    }
}
