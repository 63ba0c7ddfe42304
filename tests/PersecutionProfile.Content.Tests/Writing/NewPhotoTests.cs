using PersecutionProfile.Content.Tests.Photos;
using PersecutionProfile.Content.Writing;

namespace PersecutionProfile.Content.Tests.Writing;

public sealed class NewPhotoTests
{
    [Theory]
    [InlineData("title: A", "title: A\nphotos:\n  - file: field.jpg\n    role: lead")]
    [InlineData("photos:\ntitle: A", "photos:\n  - file: field.jpg\n    role: lead")]
    [InlineData("photos: []\ntitle: A", "photos:\n  - file: field.jpg\n    role: lead")]
    [InlineData("photos:\n- file: a.jpg\n  alt: b\n\ntitle: A", "photos:\n- file: a.jpg\n  alt: b\n- file: field.jpg\n  role: body")]
    [InlineData("photos:\n    - file: a.jpg\n      alt: b\ntitle: A", "      alt: b\n    - file: field.jpg\n      role: body")]
    [InlineData("photos:\n# a note\n\n- file: a.jpg\n  alt: b\ntitle: A", "  alt: b\n- file: field.jpg\n  role: body")]
    public void The_lines_of_a_photo_go_below_those_that_are_there(string keys, string expected)
    {
        Assert.Contains(expected, Add($"---\n{keys}\n---\nText.\n").Text, StringComparison.Ordinal);
        var withCarriageReturns = Add($"---\n{keys}\n---\nText.\n".ReplaceLineEndings("\r\n")).Text;
        Assert.Contains(expected.ReplaceLineEndings("\r\n"), withCarriageReturns, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", withCarriageReturns.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_becomes_a_folder_and_its_links_to_files_follow()
    {
        var added = Add("---\ntitle: A\n---\n[a](../countries/laos.md#x) [b](b.md) [c](/news/c) [d](https://example.org/d.md) [e](#e)\n");

        Assert.Equal(("news/a/index.md", "news/a/field.jpg"), (added.Entry, added.File));
        Assert.EndsWith(
            "[a](../../countries/laos.md#x) [b](../b.md) [c](/news/c) [d](https://example.org/d.md) [e](#e)\n",
            added.Text,
            StringComparison.Ordinal);
        Assert.EndsWith("[b](b.md)\n", Add("---\ntitle: A\n---\n[b](b.md)\n", "news/a/index.md").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("news/a.md", "---\ntitle: A\nphotos: [{file: a.jpg}]\n---\n", "in brackets")]
    [InlineData("news/a.md", "---\ntitle: [\n---\n", "mend what it says")]
    [InlineData("news/a.md", "No facts.", "mend what it says")]
    [InlineData("prayer/a.md", "---\ntitle: A\n---\n", "cannot have photos")]
    public void What_cannot_be_done_is_said(string entry, string text, string reason)
    {
        Assert.False(
            NewPhoto.TryAdd(entry, text, Slug.Parse("field"), Fixture.PathOf("baseline-444.jpg"), Child.Process, out _, out var said));
        Assert.Contains(reason, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Field of Rice.JPG", "field-of-rice")]
    [InlineData("/tmp/a/Müller's house.jpeg", "mullers-house")]
    [InlineData("IMG_20261003_151200.jpg", "photo")]
    [InlineData("DSC_12.jpg", "photo")]
    [InlineData("平和.png", "photo")]
    [InlineData("taken.png", "taken-2")]
    public void A_photo_gets_a_plain_name(string file, string name) =>
        Assert.Equal(name, NewPhoto.NameOf(file, candidate => candidate.Value == "taken").Value);

    private static NewPhoto Add(string text, string entry = "news/a.md")
    {
        Assert.True(
            NewPhoto.TryAdd(
                entry, text, Slug.Parse("field"), Fixture.PathOf("baseline-444.jpg"), Child.Process, out var added, out var reason),
            reason);
        return added;
    }
}
