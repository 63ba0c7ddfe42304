using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Tests.Care;

/// <summary>With <c>two-eyes</c>, what tells about people waits until a second person has read it.</summary>
public sealed class TwoEyesTests : IDisposable
{
    private const string Person = "names-changed: [Mina]";

    private readonly ContentFolder folder = new ContentFolder().WithLaos();

    [Theory]
    [InlineData("true", Person, false)]
    [InlineData("yes", Person, false)]
    [InlineData("false", Person, true)]
    [InlineData("true", "topics: [court]", true)]
    [InlineData("true", "names-changed: []", true)]
    [InlineData("true", "people: [{name: Mina}]", false)]
    [InlineData("true", "person: [{name: Mina}]", false)]
    [InlineData("true", "names-at-risk: true", false)]
    [InlineData("true", $"{Person}\nchecked-by: C.D.", true)]
    [InlineData("true", $"{Person}\nwritten-by: A.B.\nchecked-by: C.D.", true)]
    [InlineData("true", $"{Person}\nwritten-by: A.B.\nchecked-by: a. b.", false)]
    [InlineData("true", $"{Person}\nwritten-by: A.B.", false)]
    [InlineData("true", $"{Person}\nchecked-by:", false)]
    [InlineData("true", $"{Person}\nchecked-by: \"-\"", false)]
    [InlineData("true", $"{Person}\nchecked-by: not yet", false)]
    [InlineData("true", $"{Person}\nchecked_by: C.D.", false)]
    public void An_entry_with_people_is_shown_when_two_have_read_it(string setting, string keys, bool isShown)
    {
        WithTwoEyes(setting).WithTrial("Mina prays.", $"countries: [laos]\n{keys}");

        Assert.Equal(isShown, !folder.Site.Stories.IsEmpty);
        Assert.Equal(isShown ? 0 : 1, folder.Findings.Count(finding => finding.EndsWith("(second-eyes)", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_comes_and_goes_while_the_site_runs()
    {
        WithTwoEyes("true").WithTrial("Mina prays.", $"countries: [laos]\n{Person}\nchecked-by: C.D.");
        var reader = folder.NewReader();
        Assert.Single(reader.Read(ContentFolder.Noon).Site.Stories);

        folder.WithTrial("Mina prays.", $"countries: [laos]\n{Person}");
        Assert.Empty(reader.Read(ContentFolder.Noon).Site.Stories);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("checked-by: C.D.", false)]
    [InlineData("checked-by: nobody", true)]
    public void What_cannot_be_read_any_more_is_hidden_unless_somebody_checked_it(string key, bool isHidden)
    {
        WithTwoEyes("true").WithTrial("Mina prays.", $"countries: [laos]\n{Person}\nchecked-by: C.D.");
        var reader = folder.NewReader();
        Assert.Single(reader.Read(ContentFolder.Noon).Site.Stories);

        folder.WithTrial("Mina prays.", $"dateline: Two: colons\n{Person}\n{key}");
        Assert.Equal(isHidden, reader.Read(ContentFolder.Noon).Site.Stories.IsEmpty);
    }

    [Fact]
    public void A_preview_shows_it_with_a_badge()
    {
        WithTwoEyes("true").WithTrial("Mina prays.", $"countries: [laos]\n{Person}");

        var story = Assert.Single(new ContentReader(folder.Path, showHidden: true).Read(ContentFolder.Noon).Site.Stories);
        Assert.Equal("Tells about people, and waits until a second person has read it", story.HiddenBecause);
    }

    public void Dispose() => folder.Dispose();

    private ContentFolder WithTwoEyes(string setting) => folder.With(
        "site.yml",
        $"name: Test\ntagline: A site for one test\nbase-url: https://example.org\ncontact: editors@example.org\ntwo-eyes: {setting}\n");
}
