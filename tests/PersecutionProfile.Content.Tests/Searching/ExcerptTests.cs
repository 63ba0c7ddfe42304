using PersecutionProfile.Content.Searching;

namespace PersecutionProfile.Content.Tests.Searching;

public sealed class ExcerptTests : IDisposable
{
    private readonly ContentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("mekong", "The river [Mekong].")]
    [InlineData("mek riv", "The [river] [Mekong].")]
    [InlineData("turkiye", "In [Türkiye] by the sea.")]
    [InlineData("fish", "A [fish] and a [fisher].")]
    [InlineData("북한", "[북한]의 교회와 [북한]")]
    [InlineData("country", "A [country] on the hills.")]
    [InlineData("laos", "A country on the hills.")]
    [InlineData("vientiane", "[Vientiane]")]
    public void It_is_the_passage_that_answers_with_what_was_looked_for_marked(string text, string excerpt)
    {
        folder.With("countries/laos.md", """
            ---
            title: Laos
            code: LA
            summary: A country on the hills.
            basics: {capital: Vientiane, source: factbook, as-of: 2026}
            ---
            Some other words.

            - The river Mekong.
            - In Türkiye by the sea.

            A fish and a fisher.

            북한의 교회와 북한
            """);
        Assert.Equal(excerpt, Excerpt(text));
    }

    [Fact]
    public void The_passage_with_the_most_words_wins()
    {
        folder.WithLaos("A fish.\n\nA bread.\n\nA bread and a fish.");
        Assert.Equal("A [bread] and a [fish].", Excerpt("fish bread"));
    }

    [Fact]
    public void A_long_passage_is_cut_between_words_around_what_was_looked_for()
    {
        var words = string.Join(' ', Enumerable.Repeat("lorem", 200));
        folder.WithLaos($"{words} fish {words}");
        var excerpt = Excerpt("fish");
        Assert.StartsWith("… lorem ", excerpt, StringComparison.Ordinal);
        Assert.EndsWith(" lorem …", excerpt, StringComparison.Ordinal);
        Assert.Contains(" [fish] ", excerpt, StringComparison.Ordinal);
        Assert.InRange(excerpt.Length, 150, 250);
    }

    [Theory]
    [InlineData("ก็", "ปลา")]
    [InlineData("𠀀", "朝鲜")]
    public void A_long_passage_without_spaces_is_cut_between_letters(string letter, string word)
    {
        var run = string.Concat(Enumerable.Repeat(letter, 300));
        folder.WithLaos(run + word + run);
        var excerpt = Excerpt(word);
        Assert.Matches($"^… ({letter})+\\[{word}\\]({letter})+ …$", excerpt);
    }

    [Fact]
    public void A_word_longer_than_any_passage_is_still_shown() =>
        Assert.NotEmpty(Excerpt(folder.WithLaos(new string('x', 5000) + " y"), "xxxx"));

    [Fact]
    public void The_title_is_marked_too()
    {
        var hit = Assert.Single(folder.WithLaos().Site.Search.Find(new SearchQuery("lao")).Hits);
        Assert.Equal("[Laos]", Show(hit.Title));
    }

    private string Excerpt(string text) => Excerpt(folder, text);

    private static string Excerpt(ContentFolder folder, string text) =>
        Show(Assert.Single(folder.Site.Search.Find(new SearchQuery(text)).Hits).Excerpt);

    private static string Show(ImmutableArray<Fragment> fragments) =>
        string.Concat(fragments.Select(fragment => fragment.IsMarked ? $"[{fragment.Text}]" : fragment.Text));
}
