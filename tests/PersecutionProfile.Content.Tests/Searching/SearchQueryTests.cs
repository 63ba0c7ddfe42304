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
        Assert.Equal(
            "/search?q=laos%20%26%20co%EF%BF%BD&kind=story&country=laos",
            new SearchQuery("laos & co\ud800", SearchKind.Story, Slug.Parse("laos")).Address);

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
        [
            "<script>alert(1)</script>", "'; DROP TABLE--", "(a+)+$ [z-a] \\ .* ^ {1,", "\ud800\udc00\ud800 \udfff x",
            "\0 \u202e \ufeff \u200d", "%00%ff"
        ],
        SearchEverywhere);

    [Fact]
    public void Nothing_at_all_breaks_it() =>
        Prop.ForAll<string>(text => SearchEverywhere(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void No_unit_of_UTF16_breaks_it() =>
        Assert.All(Enumerable.Range(0, 0x10000), unit => SearchEverywhere($"a{(char)unit}b"));

    [Fact]
    public void No_text_of_any_plane_breaks_the_index()
    {
        var planes = Enumerable.Range(0, 17).Select(TextOf).ToArray();
        using var folder = new ContentFolder().WithLaos();
        for (var plane = 0; plane < planes.Length; plane++)
            folder.With($"news/plane-{plane}.md",
                $"---\ntitle: Plane {plane}\ndate: 2026-01-16\nsummary: A.\n---\n{string.Join('\n', planes[plane].Chunk(5_000).Select(line => new string(line)))}\n");
        var search = folder.Site.Search;

        Assert.Equal("Laos", Assert.Single(search.Find(new SearchQuery("laos")).Hits).Entry.Title);
        Assert.Equal(17, search.Find(new SearchQuery("é")).Count);
        Assert.Equal(17, search.Find(new SearchQuery("北")).Count);
        Assert.All(planes.SelectMany(plane => plane.Chunk(150)), text => search.Find(new SearchQuery(new string(text))));

        // Some characters of the plane, and all noncharacters; no half of a surrogate pair.
        static string TextOf(int plane) => string.Concat(Enumerable.Range(plane << 16, 0x10000)
            .Where(code => code % 193 == 0 || (code & 0xFFFE) == 0xFFFE || code is >= 0xFDD0 and <= 0xFDEF)
            .Where(code => code is < 0xD800 or > 0xDFFF)
            .Select(code => $"{char.ConvertFromUtf32(code)}e\u0301 北 "));
    }

    [Fact]
    public void What_is_no_character_finds_nothing_and_is_not_shown() => Assert.All(
        ["laos\ufffe", "e\u0301\ufffe", "text \ufdd0", "text \ud83f\udffe", "text \udbff\udfff", "text \ud800", "\uffff"],
        text =>
        {
            var query = new SearchQuery(text);
            Assert.Equal(0, Site.Value.Search.Find(query).Count);
            Assert.Equal(query.Text, UnusableCharacters.RemoveNoncharacters(query.Text));
        });

    [Fact]
    public void Normalising_never_throws()
    {
        foreach (var form in Enum.GetValues<System.Text.NormalizationForm>())
        {
            Assert.All(Enumerable.Range(0, 0x10000), unit => Assert.NotEmpty(Normalization.Normalize($"e\u0301{(char)unit}北", form)));
            Assert.All(
                Enumerable.Range(1, 16),
                plane =>
                    Assert.NotEmpty(
                        Normalization.Normalize(
                            $"e\u0301{char.ConvertFromUtf32((plane << 16) + 0xFFFE)}北{char.ConvertFromUtf32((plane << 16) + 0xFFFF)}",
                            form)));
        }
        Prop.ForAll<string>(text => Normalization.Normalize(text ?? "").IsNormalized()).QuickCheckThrowOnFailure();
    }

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
