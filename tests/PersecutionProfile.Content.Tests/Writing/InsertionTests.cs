using PersecutionProfile.Content.Writing;

namespace PersecutionProfile.Content.Tests.Writing;

/// <summary>What the workshop offers can be put in as it stands.</summary>
public sealed class InsertionTests
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    private static readonly Slug Name = Slug.Parse("a-title");

    public static TheoryData<string> Kinds => ["country", "story", "prayer", "written prayer", "help", "page", "translation"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_key_that_is_offered_is_known_where_it_is_put_in(string kind)
    {
        using var folder = New();
        var entry = EntryOf(kind, folder);
        folder.With(entry.Path, entry.Text);
        var keys = Insertion.For(entry.Path, folder.Site).Where(insertion => insertion.Group == "Keys").ToArray();
        Assert.NotEmpty(keys);
        Assert.Single(UnknownWith("nonsense: 1\n"));
        foreach (var key in keys.Where(key => !entry.Text.Contains($"\n{key.Name}:", StringComparison.Ordinal)))
        {
            Assert.True(key.IsKey);
            Assert.StartsWith($"{key.Name}: ", key.Text, StringComparison.Ordinal);
            Assert.Empty(UnknownWith(key.Text));
        }

        IEnumerable<string> UnknownWith(string line)
        {
            folder.With(entry.Path, entry.Text.Insert("---\n".Length, line));
            return folder.Findings.Where(finding =>
                finding.StartsWith($"{entry.Path}:", StringComparison.Ordinal)
                && finding.Contains("(unknown-key)", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("site.yml")]
    [InlineData("sources.yml")]
    [InlineData("figures.yml")]
    public void A_data_file_has_keys_and_nothing_else(string path)
    {
        using var folder = New();
        Assert.Equal(["Keys"], Insertion.For(path, folder.Site).Select(insertion => insertion.Group).Distinct());
    }

    [Fact]
    public void Sources_figures_links_and_blocks_are_those_of_the_site()
    {
        using var folder = New().WithTrial();
        var all = Insertion.For("countries/laos.md", folder.Site);
        Assert.Contains(all, insertion => insertion is { Group: "Sources", Text: "[^factbook]" });
        Assert.Contains(all, insertion => insertion is { Group: "Links", Text: "[A trial](/news/trial)" });
        Assert.Contains(all, insertion => insertion is { Group: "Figures", Name: "Population", IsKey: true });
        Assert.Equal("Keys", all[0].Group);
        Assert.DoesNotContain(Insertion.For("news/trial.md", folder.Site), insertion => insertion.Group == "Figures");
        foreach (var block in all.Where(insertion => insertion.Group == "Blocks" && insertion.Name != "Photo"))
        {
            folder.WithTrial($"Text.\n{block.Text.Replace("[^source]", "[^factbook]", StringComparison.Ordinal)}More.");
            Assert.Empty(folder.Errors);
        }
    }

    private static ContentFolder New() => new ContentFolder()
        .With("site.yml", "name: Test\ntagline: A site for one test\nbase-url: https://example.org\nlanguages: [en, ko]\n")
        .WithLaos();

    private static NewEntry EntryOf(string kind, ContentFolder folder) => kind switch
    {
        "country" => NewEntry.Country(BaseFacts.BaseFacts.Find(CountryCode.Parse("MN"))!),
        "story" => NewEntry.Story(Name, "A title", "laos", Day),
        "prayer" => NewEntry.Prayer(Slug.Parse("laos"), Name, "A title", Day),
        "written prayer" => NewEntry.WrittenPrayer(Slug.Parse("laos"), Name, "A title", Day),
        "help" => NewEntry.Help(Name, "A title"),
        "page" => NewEntry.Page(Name, "A title"),
        _ => new NewTranslation(folder.Site, folder.Path).TryMake("ko", "countries/laos", out var made, out var reason)
            ? made
            : throw new InvalidOperationException(reason),
    };
}
