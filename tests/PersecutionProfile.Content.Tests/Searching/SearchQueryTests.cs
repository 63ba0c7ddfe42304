using FsCheck;
using FsCheck.Fluent;
using PersecutionProfile.Content.Searching;

namespace PersecutionProfile.Content.Tests.Searching;

public sealed class SearchQueryTests
{
    [Fact]
    public void A_long_text_is_cut_and_says_so()
    {
        var query = new SearchQuery(new string('a', 10_000));
        Assert.Equal((200, true), (query.Text.Length, query.IsCut));
        Assert.False(new SearchQuery(new string('a', 200) + "  ").IsCut);
    }

    [Fact]
    public void It_is_never_cut_inside_a_letter() =>
        Assert.Equal(199, new SearchQuery(new string('a', 199) + "𐐀𐐀").Text.Length);

    [Fact]
    public void Too_many_words_are_not_all_searched_for()
    {
        var query = new SearchQuery("a b c d e f g h i j k l m");
        Assert.Equal((12, true), (query.Terms.Length, query.IsCut));
    }

    [Fact]
    public void The_same_word_counts_once() => Assert.Single(new SearchQuery("Fish fish FISH fïsh").Terms);

    [Fact]
    public void Its_address_escapes_what_was_typed() =>
        Assert.Equal("/search?q=laos%20%26%20co%EF%BF%BD&kind=story&country=laos", new SearchQuery("laos & co\ud800", SearchKind.Story, Slug.Parse("laos")).Address);

    [Theory]
    [InlineData("story", true)]
    [InlineData("Story", false)]
    [InlineData("1", false)]
    [InlineData("country,story", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Kinds_have_their_own_names_alone(string? name, bool isKind) => Assert.Equal(isKind, SearchQuery.TryParseKind(name, out _));

    [Fact]
    public void Nothing_that_is_typed_breaks_it() => Assert.All(
        ["<script>alert(1)</script>", "'; DROP TABLE--", "(a+)+$ [z-a] \\ .* ^ {1,", "\ud800\udc00\ud800 \udfff x", "\0 \u202e \ufeff \u200d", "%00%ff"],
        SearchEverywhere);

    [Fact]
    public void Nothing_at_all_breaks_it() =>
        Prop.ForAll<string>(text => SearchEverywhere(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void No_unit_of_UTF16_breaks_it() =>
        Assert.All(Enumerable.Range(0, 0x10000), unit => SearchEverywhere($"a{(char)unit}b"));

    private static void SearchEverywhere(string text)
    {
        var results = Site.Value.Search.Find(new SearchQuery(text));
        Assert.All(results.Hits, hit => Assert.Equal(hit.Entry.Title, string.Concat(hit.Title.Select(part => part.Text))));
    }

    private static readonly Lazy<SiteContent> Site = new(() =>
    {
        using var folder = new ContentFolder();
        return folder.WithLaos("<script>alert(1)</script> a b x 북한 \\ .* text").WithTrial().Site;
    });
}
