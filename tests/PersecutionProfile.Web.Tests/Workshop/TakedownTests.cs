using System.Net;
using System.Text;

namespace PersecutionProfile.Web.Tests.Workshop;

/// <summary>One button takes an entry down, whatever state its text is in, and one for a person.</summary>
[Collection(nameof(SharedWorkshop))]
public sealed class TakedownTests(SharedWorkshop shared)
{
    private readonly WorkshopProcess workshop = shared.Process;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_entry_is_taken_down_and_published_again()
    {
        workshop.WithStory("down");
        var before = workshop.Text("news/down.md");
        var down = await workshop.PressAsync(await workshop.OpenAsync("news/down.md"), "Take it down");
        Assert.Contains("no visitor sees it any more", down.Said, StringComparison.Ordinal);
        Assert.Equal(before.Insert(4, "draft: true\n"), workshop.Text("news/down.md"));
        Assert.Equal(workshop.Text("news/down.md"), down.Text);

        var published = await workshop.PressAsync(down, "Publish");
        Assert.Equal("Published.", published.Said);
        Assert.Equal(before, workshop.Text("news/down.md"));
    }

    [Fact]
    public async Task A_text_that_is_not_saved_stays_unsaved_and_is_taken_down_with_its_file()
    {
        workshop.WithStory("writing");
        var (before, page) = (workshop.Text("news/writing.md"), await workshop.OpenAsync("news/writing.md"));
        await workshop.TypeAsync("news/writing.md", page.Text + "Typed.\n", page.Version);
        var down = await workshop.PressAsync(await workshop.OpenAsync("news/writing.md"), "Take it down");
        Assert.Equal(before.Insert(4, "draft: true\n"), workshop.Text("news/writing.md"));
        Assert.Equal(before.Insert(4, "draft: true\n") + "Typed.\n", down.Text);
        Assert.NotNull(down.Html.QuerySelector("#discard:not([hidden])"));
        // What is saved then is what one sees.
        Assert.StartsWith("Saved.", (await workshop.SaveAsync(down, down.Text)).Said, StringComparison.Ordinal);
        Assert.Equal(down.Text, workshop.Text("news/writing.md"));
    }

    [Fact]
    public async Task What_was_typed_before_the_button_was_pressed_is_there_afterwards()
    {
        workshop.WithStory("pressed");
        var (first, second) = (await workshop.OpenAsync("news/pressed.md"), await workshop.OpenAsync("news/pressed.md"));
        var down = await workshop.PressAsync(first, "Take it down", ("text", first.Text + "Typed.\n"));
        Assert.EndsWith("Typed.\n", down.Text, StringComparison.Ordinal);
        Assert.StartsWith("---\ndraft: true\n", workshop.Text("news/pressed.md"), StringComparison.Ordinal);
        await workshop.PressAsync(down, "Drop what is not saved");

        workshop.WithStory("pressed", text: "Theirs.");
        var both = await workshop.PressAsync(second, "Take it down", ("text", second.Text + "Mine.\n"));
        Assert.NotNull(both.Said);
        Assert.EndsWith("Mine.\n", both.Text, StringComparison.Ordinal);
        Assert.StartsWith("---\ndraft: true\n", workshop.Text("news/pressed.md"), StringComparison.Ordinal);
        Assert.EndsWith("Theirs.\n", workshop.Text("news/pressed.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unclosed", "---\ntitle: [Unclosed\nText.\n")]
    [InlineData("wrong", "---\ntitle: [Wrong\n---\nText.\n")]
    [InlineData("without", "Only text.\n")]
    public async Task One_that_cannot_be_read_is_taken_down_too(string slug, string text)
    {
        var path = $"news/{slug}.md";
        workshop.With(path, text);
        var page = await workshop.OpenAsync(path);
        var down = await workshop.PressAsync(page, "Take it down");
        Assert.NotNull(down.Said);
        Assert.Contains("\ndraft: true\n", workshop.Text(path), StringComparison.Ordinal);
        Assert.EndsWith(text, workshop.Text(path).Replace("draft: true\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(down.Html.QuerySelectorAll("button"), button => button.TextContent.Trim() == "Publish");
    }

    [Theory]
    [InlineData("hidden-until", "date: 2026-01-01\npublish: 2126-12-24 18:00", "Visitors do not see it yet: ")]
    [InlineData("faulty", "date: nonsense", "mend the errors first")]
    public async Task What_is_published_and_still_not_seen_is_said(string slug, string key, string said)
    {
        var path = $"news/{slug}.md";
        workshop.With(path, $"---\ntitle: A\ndraft: true\n{key}\nsummary: S.\n---\nText.\n");
        var published = await workshop.PressAsync(await workshop.OpenAsync(path), "Publish");
        Assert.Contains(said, published.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("draft", workshop.Text(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_is_published_with_the_button()
    {
        workshop.WithStory("typed-and-published", "draft: true");
        var page = await workshop.OpenAsync("news/typed-and-published.md");
        var published = await workshop.PressAsync(page, "Publish", ("text", page.Text + "Typed.\n"));
        Assert.Equal("Published.", published.Said);
        Assert.EndsWith("Typed.\n", workshop.Text("news/typed-and-published.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("draft: true", workshop.Text("news/typed-and-published.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_hidden_is_not_said_to_be()
    {
        File.WriteAllText(
            Path.Combine(workshop.Folder, "news/wide-name.md"), "---\ntitle: Zenobia\n---\n", System.Text.Encoding.Unicode);
        await workshop.OpenAsync("news/wide-name.md");
        var found = await workshop.PressAsync(await workshop.GetAsync("/_workshop/person"), "Look for it", ("name", "Zenobia"));
        var hidden = await workshop.PressAsync(found, "Hide all that are marked, at once");
        Assert.Null(hidden.Said);
        Assert.Contains("news/wide-name.md was not changed", hidden.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_is_found_wherever_the_name_stands_and_hidden_everywhere_at_once()
    {
        const string Name = "Xanthippe Quill";
        workshop.WithStory("told", text: "One line.\n\nXANTHIPPE\nQuill was there.")
            .WithStory("not-told", text: "Xanthi was there.")
            .WithStory("already", "draft: true", "Xanthippe-Quill.")
            .With(
                "news/captioned/index.md",
                "---\ntitle: A\ndate: 2026-01-01\nsummary: S.\nphotos:\n  - {file: a.jpg, alt: A field, credit: P, caption: Xanthippe Quill at home, consent: no-faces}\n---\nText.\n")
            .With("news/named/index.md", "---\ntitle: A\ndate: 2026-01-01\nsummary: S.\n---\nText.\n")
            .With("news/told.ko.md", "---\ntitle: 이야기\nsummary: 요약.\ntranslated-by: machine\n---\n\nXanthippe Quill.\n")
            .With("glossary.ko.yml", "Xanthippe Quill: 잔티페\n");
        File.WriteAllText(Path.Combine(workshop.Folder, "news/named/xanthippe-quill.jpg"), "no photo");
        await Eventually.HoldsAsync(async () =>
            (await workshop.OpenAsync("news/told.ko.md")).Html.QuerySelector("#text") is not null);
        var untouched = workshop.Bytes("news/not-told.md");

        var found = await workshop.PressAsync(await workshop.GetAsync("/_workshop/person"), "Look for it", ("name", $" {Name} "));
        Assert.Equal("/_workshop/person?handler=Find", found.Address.PathAndQuery);
        var cards = found.Html.QuerySelectorAll(".cards li")
            .ToDictionary(card => card.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .First(word => Path.HasExtension(word)));
        string[] expected =
        [
            "glossary.ko.yml", "news/already.md", "news/captioned/index.md", "news/named/xanthippe-quill.jpg", "news/told.ko.md",
            "news/told.md",
        ];
        Assert.Equal(expected, cards.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("line 10", cards["news/told.md"].TextContent, StringComparison.Ordinal);
        Assert.Contains("in the file's name", cards["news/named/xanthippe-quill.jpg"].TextContent, StringComparison.Ordinal);
        Assert.Null(cards["glossary.ko.yml"].QuerySelector("input"));
        Assert.False(((AngleSharp.Html.Dom.IHtmlInputElement)cards["news/already.md"].QuerySelector("input")!).IsChecked);

        var hidden = await workshop.PressAsync(found, "Hide all that are marked, at once");
        Assert.StartsWith("4 files are hidden: ", hidden.Said, StringComparison.Ordinal);
        foreach (var path in new[] { "news/told.md", "news/told.ko.md", "news/captioned/index.md", "news/named/index.md" })
            Assert.StartsWith("---\ndraft: true\n", workshop.Text(path), StringComparison.Ordinal);
        Assert.Equal(untouched, workshop.Bytes("news/not-told.md"));
        Assert.DoesNotContain("draft", workshop.Text("glossary.ko.yml"), StringComparison.Ordinal);

        var nobody = await workshop.PressAsync(hidden, "Look for it", ("name", "Xanthippe Quillfeather"));
        Assert.Contains("No file names this person so.", nobody.Words, StringComparison.Ordinal);
        Assert.NotNull((await workshop.PressAsync(nobody, "Look for it", ("name", "…"))).Problem);
        foreach (var word in new[] { "Xanthippe", "Quill" })
        {
            Assert.DoesNotContain(word, workshop.Log, StringComparison.OrdinalIgnoreCase);
            Assert.All(
                Directory.Exists(workshop.State) ? Directory.EnumerateFiles(workshop.State, "*", SearchOption.AllDirectories) : [],
                file => Assert.DoesNotContain(word, file + File.ReadAllText(file), StringComparison.OrdinalIgnoreCase));
            // The names of files are as they are.
            foreach (var name in new[] { "href", "action", "formaction", "src" })
            {
                Assert.All(
                    found.Html.QuerySelectorAll($"[{name}]").Concat(nobody.Html.QuerySelectorAll($"[{name}]")),
                    element => Assert.DoesNotContain(word, element.GetAttribute(name), StringComparison.OrdinalIgnoreCase));
            }
        }
        foreach (var path in new[] { "news/told.md", "news/told.ko.md", "glossary.ko.yml", "news/captioned/index.md", "news/already.md" })
            File.Delete(Path.Combine(workshop.Folder, path));
    }
}
