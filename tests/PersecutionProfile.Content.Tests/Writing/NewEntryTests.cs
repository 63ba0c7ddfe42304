using System.Text.RegularExpressions;
using PersecutionProfile.Content.Reading;
using PersecutionProfile.Content.Writing;

namespace PersecutionProfile.Content.Tests.Writing;

public sealed partial class NewEntryTests
{
    private static readonly DateOnly Day = DateOnly.FromDateTime(ContentFolder.Noon.Date);

    private static readonly Slug Name = Slug.Parse("a-title");

    private static readonly NewEntry[] Entries =
    [
        NewEntry.Country(BaseFacts.BaseFacts.Find(CountryCode.Parse("MN"))!),
        NewEntry.Story(Name, "A \"title\": #1 \\", "laos", Day),
        NewEntry.Prayer(Slug.Parse("laos"), Name, "A title", Day),
        NewEntry.Prayer(null, Name, "A title", Day),
        NewEntry.WrittenPrayer(Slug.Parse("mongolia"), Slug.Parse("words"), "A title", Day),
        NewEntry.Help(Name, "A title"),
        NewEntry.Page(Name, "A title"),
    ];

    [Fact]
    public void What_is_new_has_no_finding_and_is_seen_by_nobody()
    {
        using var folder = Folder();
        var before = folder.Site.Addresses.PathsOf(AddressGroup.Page);

        Add(folder, text => text);

        Assert.Empty(folder.Findings);
        Assert.Equal(before, folder.Site.Addresses.PathsOf(AddressGroup.Page));
    }

    [Fact]
    public void What_is_filled_in_and_published_has_no_finding_and_is_seen()
    {
        using var folder = Folder();
        var before = folder.Site.Addresses.PathsOf(AddressGroup.Page).Length;

        Add(folder, Filled);

        Assert.Empty(folder.Findings);
        Assert.True(folder.Site.Addresses.PathsOf(AddressGroup.Page).Length >= before + 4);
        Assert.Equal("A \"title\": #1 \\", folder.Site.FindStory(Name)!.Title);
    }

    [Fact]
    public void Everything_that_asks_to_be_replaced_is_a_placeholder()
    {
        var texts = Entries.Select(entry => entry.Text)
            .Append(NewEntry.Source(Name, "A title"))
            .Append(string.Join('\n', NewPhoto.Lines("a.jpg", isLead: true)))
            .ToArray();
        Assert.All(
            Placeholders.All, placeholder => Assert.Contains(texts, text => text.Contains(placeholder, StringComparison.Ordinal)));
        Assert.All(
            Entries,
            entry => Assert.Contains(Placeholders.All, placeholder => entry.Text.Contains(placeholder, StringComparison.Ordinal)));
        // Text that is left when the placeholders are taken out: headings and frames.
        Assert.All(
            Entries,
            entry =>
                Assert.DoesNotContain(
                    "rite ",
                    Placeholders.All.Aggregate(
                        entry.Text, (text, placeholder) => text.Replace(placeholder, "", StringComparison.Ordinal)),
                    StringComparison.Ordinal));
    }

    [Fact]
    public void Every_country_of_the_base_facts_gets_a_profile_without_a_finding()
    {
        using var folder = Folder();
        foreach (var facts in BaseFacts.BaseFacts.All)
        {
            var entry = NewEntry.Country(facts);
            if (!File.Exists(Path.Combine(folder.Path, entry.Path)))
                folder.With(entry.Path, Filled(entry.Text));
        }
        Assert.Empty(folder.Errors);
        Assert.Equal(237, folder.Site.Countries.Length);
    }

    [Theory]
    [InlineData("MN")]
    [InlineData("GS")] // without a population
    public void The_notes_of_a_country_hold_when_their_sign_is_removed(string code)
    {
        using var folder = Folder();
        var entry = NewEntry.Country(BaseFacts.BaseFacts.Find(CountryCode.Parse(code))!);
        var text = NoteSign().Replace(Filled(entry.Text), "$1");

        folder.With(entry.Path, text);
        var missing = folder.Findings;
        folder.With(entry.Path, text.Replace("key-of-sources-yml", "open-doors", StringComparison.Ordinal));

        Assert.Equal(2, missing.Count(finding => finding.EndsWith("(unknown-source)", StringComparison.Ordinal)));
        Assert.Empty(folder.Findings);
        var country = folder.Site.FindCountry(BaseFacts.BaseFacts.Find(CountryCode.Parse(code))!.Slug)!;
        Assert.Single(country.MainThreats);
        Assert.Contains(country.Figures, group => group.Definition.Name.Value == "christians");
    }

    [Fact]
    public void Where_no_entry_can_stand_is_said()
    {
        Assert.Null(NewEntry.Page(Name, "A title").WhyRefused);
        Assert.StartsWith(
            "The site itself uses the address `news`", NewEntry.Page(Slug.Parse("news"), "News").WhyRefused, StringComparison.Ordinal);
    }

    private static ContentFolder Folder() => ContentFolder.OfShippedContent();

    private static string Filled(string text) =>
        Placeholders.All.Aggregate(
            BareHeading().Replace(DraftLine().Replace(text, ""), "$1\nDone\n"),
            (filled, placeholder) => filled.Replace(placeholder, "Done", StringComparison.Ordinal));

    private static void Add(ContentFolder folder, Func<string, string> change)
    {
        foreach (var entry in Entries)
            folder.With(entry.Path, change(entry.Text));
    }

    [GeneratedRegex("^draft: true.*\n", RegexOptions.Multiline)]
    private static partial Regex DraftLine();

    [GeneratedRegex("^(## .+\n)(?=\n*(##|\\z))", RegexOptions.Multiline)]
    private static partial Regex BareHeading();

    [GeneratedRegex("^( *)# (?!To use)", RegexOptions.Multiline)]
    private static partial Regex NoteSign();
}
