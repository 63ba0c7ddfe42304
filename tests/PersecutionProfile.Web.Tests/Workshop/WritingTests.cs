using System.Net;
using System.Text;
using System.Text.Json;

namespace PersecutionProfile.Web.Tests.Workshop;

/// <summary>What is typed is seen at once, saved as it was meant, and never saved over what somebody else has written.</summary>
[Collection(nameof(SharedWorkshop))]
public sealed class WritingTests(SharedWorkshop shared)
{
    private readonly WorkshopProcess workshop = shared.Process;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_typed_is_in_the_page_and_not_on_disk()
    {
        workshop.WithStory("typed");
        var (before, page) = (workshop.Bytes("news/typed.md"), await workshop.OpenAsync("news/typed.md"));
        var answer = await workshop.TypeAsync("news/typed.md", page.Text + "\nTyped by hand.\n", page.Version);
        Assert.True(answer.GetProperty("isUnsaved").GetBoolean());
        Assert.Contains("Typed by hand.", (await workshop.GetAsync("/news/typed")).Words, StringComparison.Ordinal);
        Assert.Equal(before, workshop.Bytes("news/typed.md"));
        Assert.Contains("Typed by hand.", (await workshop.OpenAsync("news/typed.md")).Text, StringComparison.Ordinal);

        var dropped = await workshop.PressAsync(await workshop.OpenAsync("news/typed.md"), "Drop what is not saved");
        Assert.Equal(Encoding.UTF8.GetString(before), dropped.Text);
        Assert.DoesNotContain("Typed by hand.", (await workshop.GetAsync("/news/typed")).Words, StringComparison.Ordinal);
        Assert.Equal(before, workshop.Bytes("news/typed.md"));
    }

    [Fact]
    public async Task Findings_of_what_is_typed_come_with_line_and_column_and_go_when_it_is_mended()
    {
        workshop.WithStory("mended");
        var page = await workshop.OpenAsync("news/mended.md");
        Assert.Empty(page.Html.QuerySelectorAll("#findings li"));
        var wrong = await workshop.TypeAsync(
            "news/mended.md", page.Text.Replace("summary:", "sumary:", StringComparison.Ordinal) + "\nSaid.[^nobody]\n", page.Version);
        var findings = wrong.GetProperty("findings").EnumerateArray().ToArray();
        Assert.Contains(findings, finding => (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()) == (4, 1));
        Assert.Contains(findings, finding =>
            finding.GetProperty("message").GetString()!.Contains("nobody", StringComparison.Ordinal)
            && finding.GetProperty("line").GetInt32() == 10
            && finding.GetProperty("column").GetInt32() > 1);
        Assert.Contains(wrong.GetProperty("badges").EnumerateArray(), badge => badge.GetProperty("words").GetString() == "not saved");

        var shown = await workshop.OpenAsync("news/mended.md");
        Assert.Contains(shown.Html.QuerySelectorAll("#findings li.error"), item => item.GetAttribute("data-line") == "4");
        var mended = await workshop.TypeAsync("news/mended.md", page.Text, wrong.GetProperty("version").GetString()!);
        Assert.Empty(mended.GetProperty("findings").EnumerateArray());
        Assert.False(mended.GetProperty("isUnsaved").GetBoolean());
    }

    [Theory]
    [InlineData("crlf", "\uFEFF---\r\ntitle: A\r\ndate: 2026-01-01\r\nsummary: S.\r\n---\r\nOne.\r\n\r\nTwo.\r\n")]
    [InlineData("mixed", "---\r\ntitle: A\ndate: 2026-01-01\rsummary: S.\r\n---\r\nOne.\n\r\nTwo.\r\n\r")]
    [InlineData("no-end", "---\ntitle: A\ndate: 2026-01-01\nsummary: S.\n---\nOne.\n\n  Two.  ")]
    public async Task A_save_keeps_every_byte_that_was_not_touched(string slug, string text)
    {
        var path = $"news/{slug}.md";
        File.WriteAllBytes(Path.Combine(workshop.Folder, path), Encoding.UTF8.GetBytes(text));
        var page = await workshop.OpenAsync(path);
        var untouched = await workshop.SaveAsync(page, page.Text);
        Assert.Equal(text, Encoding.UTF8.GetString(workshop.Bytes(path)));

        var saved = await workshop.SaveAsync(untouched, untouched.Text.Replace("One.", "Three.", StringComparison.Ordinal));
        Assert.Equal("Saved.", saved.Said);
        var changed = Encoding.UTF8.GetString(workshop.Bytes(path));
        var (line, start) = ("Three.", text.IndexOf("One.", StringComparison.Ordinal));
        Assert.Equal(text[..start], changed[..start]);
        Assert.StartsWith(line, changed[start..], StringComparison.Ordinal);
        // A line that was touched may end as most others do.
        var rest = text[start..].TrimStart("One.\r\n".ToCharArray());
        Assert.EndsWith(rest, changed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_in_another_encoding_is_not_written()
    {
        byte[] bytes = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("---\ntitle: A\n---\n")];
        File.WriteAllBytes(Path.Combine(workshop.Folder, "news/wide.md"), bytes);
        var page = await workshop.OpenAsync("news/wide.md");
        Assert.Contains("another encoding", page.Words, StringComparison.Ordinal);
        Assert.Null(page.Html.QuerySelector("textarea"));
        var overwrite = new HttpRequestMessage(HttpMethod.Post, "/_workshop/write?file=news/wide.md&handler=Overwrite")
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("text", "Text.")]),
        };
        await workshop.SeeAsync(overwrite);
        Assert.Equal(bytes, workshop.Bytes("news/wide.md"));
    }

    [Fact]
    public async Task A_file_that_somebody_else_has_saved_meanwhile_is_not_saved_over_and_both_are_shown()
    {
        workshop.WithStory("meanwhile");
        var page = await workshop.OpenAsync("news/meanwhile.md");
        await workshop.TypeAsync("news/meanwhile.md", page.Text + "Mine.\n", page.Version);
        workshop.WithStory("meanwhile", text: "Theirs.");
        await Eventually.HoldsAsync(async () =>
            (await workshop.OpenAsync("news/meanwhile.md")).Html.QuerySelector("#warning:not([hidden])") is not null);
        var open = await workshop.OpenAsync("news/meanwhile.md");
        var refused = await workshop.SaveAsync(open, page.Text + "Mine, and more.\n");
        Assert.Contains("Somebody else has saved this file", refused.Problem, StringComparison.Ordinal);
        Assert.EndsWith("Mine, and more.\n", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Theirs.", refused.Html.QuerySelector("#theirs")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Theirs.", workshop.Text("news/meanwhile.md"), StringComparison.Ordinal);

        var over = await workshop.PressAsync(refused, "Save mine over the other");
        Assert.Equal("Saved.", over.Said);
        Assert.EndsWith("Mine, and more.\n", workshop.Text("news/meanwhile.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("Theirs.", workshop.Text("news/meanwhile.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_version_can_be_taken_instead()
    {
        workshop.WithStory("taken");
        var page = await workshop.OpenAsync("news/taken.md");
        await workshop.TypeAsync("news/taken.md", page.Text + "Mine.\n", page.Version);
        workshop.WithStory("taken", text: "Theirs.");
        var theirs = workshop.Text("news/taken.md");
        var refused = await workshop.SaveAsync(await workshop.OpenAsync("news/taken.md"), page.Text + "Mine.\n");
        var dropped = await workshop.PressAsync(refused, "Take the other, and drop mine");
        Assert.Equal(theirs, dropped.Text);
        Assert.Equal(theirs, workshop.Text("news/taken.md"));
    }

    [Fact]
    public async Task A_page_that_lay_open_while_somebody_else_saved_is_refused_without_scripts_too()
    {
        workshop.WithStory("open");
        var page = await workshop.OpenAsync("news/open.md");
        workshop.WithStory("open", text: "Theirs.");
        var refused = await workshop.SaveAsync(page, page.Text + "Mine.\n");
        Assert.NotNull(refused.Problem);
        Assert.EndsWith("Mine.\n", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Theirs.", refused.Html.QuerySelector("#theirs")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Mine.", workshop.Text("news/open.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_windows_on_one_file_the_second_is_refused_and_shown_both_texts()
    {
        workshop.WithStory("windows");
        var (first, second) = (await workshop.OpenAsync("news/windows.md"), await workshop.OpenAsync("news/windows.md"));
        await workshop.TypeAsync("news/windows.md", first.Text + "First.\n", first.Version);
        var typed = await workshop.TypeAsync("news/windows.md", second.Text + "Second.\n", second.Version);
        Assert.True(typed.GetProperty("isConflict").GetBoolean());
        var refused = await workshop.SaveAsync(second, second.Text + "Second.\n");
        Assert.Contains("another window", refused.Problem, StringComparison.Ordinal);
        Assert.EndsWith("Second.\n", refused.Text, StringComparison.Ordinal);
        Assert.Contains("First.", refused.Html.QuerySelector("#theirs")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(first.Text, workshop.Text("news/windows.md"));
        await workshop.PressAsync(refused, "Save mine over the other");
        Assert.EndsWith("Text.\nSecond.\n", workshop.Text("news/windows.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_removed_meanwhile_takes_no_typed_text_with_it()
    {
        workshop.WithStory("removed");
        var page = await workshop.OpenAsync("news/removed.md");
        await workshop.TypeAsync("news/removed.md", page.Text + "Mine.\n", page.Version);
        File.Delete(Path.Combine(workshop.Folder, "news/removed.md"));
        var refused = await workshop.SaveAsync(await workshop.OpenAsync("news/removed.md"), page.Text + "Mine.\n");
        Assert.False(workshop.Has("news/removed.md"));
        Assert.EndsWith("Mine.\n", refused.Text, StringComparison.Ordinal);
        await workshop.PressAsync(refused, "Save mine over the other");
        Assert.EndsWith("Mine.\n", workshop.Text("news/removed.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_of_a_file_that_was_removed_before_it_was_sent_is_shown_again_and_can_be_saved()
    {
        workshop.WithStory("gone");
        var page = await workshop.OpenAsync("news/gone.md");
        File.Delete(Path.Combine(workshop.Folder, "news/gone.md"));
        await Eventually.HoldsAsync(async () =>
            (await workshop.GetAsync("/_workshop/write?file=news/gone.md")).Html.QuerySelector("#text") is null);
        var refused = await workshop.SaveAsync(page, page.Text + "Mine.\n");
        Assert.False(workshop.Has("news/gone.md"));
        Assert.EndsWith("Mine.\n", refused.Text, StringComparison.Ordinal);
        await workshop.PressAsync(refused, "Save mine over the other");
        Assert.EndsWith("Mine.\n", workshop.Text("news/gone.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_files_are_written_like_entries()
    {
        var page = await workshop.OpenAsync("figures.yml");
        var typed = await workshop.TypeAsync("figures.yml", page.Text + "wrong\n", page.Version);
        Assert.NotEmpty(typed.GetProperty("findings").EnumerateArray());
        var again = await workshop.OpenAsync("figures.yml");
        Assert.Contains("Drop what is not saved", again.Words, StringComparison.Ordinal);
        Assert.Equal(page.Text, (await workshop.PressAsync(again, "Drop what is not saved")).Text);
    }

    [Theory]
    [InlineData("countries/laos.md", "/ko/countries/laos")]
    [InlineData("countries/laos.ko.md", "/countries/laos")]
    public async Task The_page_can_be_seen_in_the_other_language(string file, string other) =>
        Assert.Contains(
            (await workshop.OpenAsync(file)).Html.QuerySelectorAll("a[target=preview]"), link => link.GetAttribute("href") == other);
}
