using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using PersecutionProfile.Content.Tests.Photos;
using PersecutionProfile.Web.Tests.Browser;

namespace PersecutionProfile.Web.Tests.Workshop;

/// <summary>The workshop in the hands of an editor, in a real browser.</summary>
public sealed class WholeRoundTests(BrowserFixture browser) : IAsyncLifetime
{
    private const string Typed = "Somebody has typed this by hand";

    private static readonly AxeRunOptions AllRules = new()
    {
        RunOnly = AccessibilityTests.AllRules.RunOnly,
        Rules = AccessibilityTests.AllRules.Rules,
        ResultTypes = AccessibilityTests.AllRules.ResultTypes,
        // The pages of the site, which stand in the frame, have their own test; no script runs in it.
        Iframes = false,
    };

    private readonly WorkshopProcess workshop = new();

    public async ValueTask InitializeAsync() => await workshop.WithCountry("laos", "LA", "Laos").WithStory("visit").StartAsync();

    public ValueTask DisposeAsync() => workshop.DisposeAsync();

    [Fact]
    public async Task An_editor_writes_a_country_with_three_prayers_a_story_with_a_photo_and_a_translation_and_takes_the_story_down()
    {
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await using var context = window.Context;
        var complaints = new List<string>();
        window.Console += (_, line) =>
        {
            // What the site's own scripts would do is not done in the frame. And though each page names its icon, the browser was
            // seen to guess at an address for it.
            if (line.Type is "error" or "warning"
                && !line.Text.Contains("the document's frame is sandboxed", StringComparison.Ordinal)
                && !line.Location.Contains("/favicon.ico", StringComparison.Ordinal))
                complaints.Add($"{line.Location} {line.Text}");
        };
        window.PageError += (_, error) => complaints.Add(error);
        await window.GotoAsync(workshop.Address.AbsoluteUri);
        await Assertions.Expect(window.Locator("h1")).ToHaveTextAsync("Test site");
        await Assertions.Expect(window.Locator("link[rel=icon]")).ToHaveCountAsync(1);

        await BeginAsync(window, "A country", "Begin the profile", country: "MN");
        await Assertions.Expect(window.Locator(".cm-content")).ToContainTextAsync("code: MN");
        await WriteAtEndAsync(window, $"\n{Typed}.[^nobody]");
        var finding = window.Locator("#findings li").Filter(new() { HasText = "nobody" });
        await Assertions.Expect(finding).ToHaveCountAsync(1);
        await Assertions.Expect(window.Locator(".cm-lint-marker-error").First).ToBeVisibleAsync();
        await Assertions.Expect(window.Locator("#badges")).ToContainTextAsync("not saved");
        var frame = window.FrameLocator("#preview");
        await Assertions.Expect(frame.Locator("body")).ToContainTextAsync(Typed);
        await Assertions.Expect(frame.Locator("aside.preview")).ToBeHiddenAsync();
        Assert.DoesNotContain(Typed, workshop.Text("countries/mongolia.md"), StringComparison.Ordinal);

        await finding.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(window.Locator(".cm-line").Filter(new() { HasText = Typed })).ToBeInViewportAsync();
        await window.Keyboard.PressAsync("End");
        for (var key = 0; key < "[^nobody]".Length; key++)
            await window.Keyboard.PressAsync("Backspace");
        await Assertions.Expect(finding).ToHaveCountAsync(0);
        // Undo, and redo.
        await window.Keyboard.PressAsync("ControlOrMeta+z");
        await Assertions.Expect(window.Locator(".cm-content")).ToContainTextAsync("[^n");
        await window.Keyboard.PressAsync("ControlOrMeta+y");
        await Assertions.Expect(finding).ToHaveCountAsync(0);
        await window.Keyboard.PressAsync("ControlOrMeta+s");
        await Assertions.Expect(window.Locator("#said")).ToContainTextAsync("Saved");
        Assert.EndsWith($"{Typed}.", workshop.Text("countries/mongolia.md").TrimEnd('\n'), StringComparison.Ordinal);
        await PasteOverAsync(window, "---\ntitle: Mongolia\ncode: MN\nsummary: A wide land.\n---\n\nA wide land.\n");
        await Assertions.Expect(window.Locator("#findings li")).ToHaveCountAsync(0);
        await window.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(window.Locator("#said")).ToHaveTextAsync("Saved.");
        await window.ReloadAsync();
        await Assertions.Expect(window.GetByRole(AriaRole.Button, new() { Name = "Take it down" })).ToBeVisibleAsync();

        foreach (var title in new[] { "For the herders", "For the city", "For the children" })
        {
            await BeginAsync(window, "A prayer", "Begin the prayer", title, "mongolia");
            await PasteOverAsync(window, $"---\ntitle: {title}\ndate: 2026-01-01\ndraft: true\n---\n\n{title} in the steppe.\n");
            await Assertions.Expect(frame.Locator("body")).ToContainTextAsync($"{title} in the steppe.");
            await PublishAsync(window);
        }
        Assert.Equal(3, Directory.GetFiles(Path.Combine(workshop.Folder, "prayer/mongolia")).Length);

        await BeginAsync(window, "A story", "Begin the story", "A night in the steppe", "mongolia");
        await PasteOverAsync(
            window,
            "---\ntitle: A night in the steppe\ndate: 2026-01-01\nreported: 2026\nsummary: S.\ncountries: [mongolia]\ndraft: true\n---\n\nThe night.\n");
        await PublishAsync(window);
        await window.GetByRole(AriaRole.Link, new() { Name = "Photos" }).ClickAsync();
        await DropAsync(window, "Steppe.jpg", Generated.Turned(600, 400, 6));
        await Assertions.Expect(window.Locator(".staged figcaption")).ToContainTextAsync("GPS position");
        await Assertions.Expect(window.Locator(".staged img")).ToHaveJSPropertyAsync("complete", true);
        await window.GetByLabel("Why it may be shown").SelectOptionAsync("no-faces");
        await window.GetByLabel("What can be seen, for people who cannot see it").FillAsync("The steppe at night");
        await window.GetByLabel("Who took it, or who owns it").FillAsync("A partner");
        await window.GetByRole(AriaRole.Button, new() { Name = "Put it beside the entry" }).ClickAsync();
        await window.ArriveAtAsync("**/write?file=news%2Fa-night-in-the-steppe%2Findex.md*");
        await Assertions.Expect(window.Locator(".cm-content")).ToContainTextAsync("alt: \"The steppe at night\"");
        await Eventually.HoldsAsync(async () =>
        {
            await window.ReloadAsync();
            return await window.FrameLocator("#preview").GetByAltText("The steppe at night").CountAsync() > 0;
        });

        await BeginAsync(window, "A translation", "Begin the translation", original: "prayer/mongolia/for-the-city.md");
        await PasteOverAsync(window, "---\ntitle: 도시\ntranslated-by: a person\ndraft: true\n---\n\n도시를 위해.\n");
        await PublishAsync(window);
        Assert.Contains("도시를 위해.", workshop.Text("prayer/mongolia/for-the-city.ko.md"), StringComparison.Ordinal);

        await window.GetByRole(AriaRole.Link, new() { Name = "All files" }).ClickAsync();
        await window.GetByLabel("Title or file has").FillAsync("night steppe");
        await Assertions.Expect(window.Locator("#list tbody tr:not(.group):visible")).ToHaveCountAsync(1);
        await window.Locator("#list").GetByRole(AriaRole.Link, new() { Name = "A night in the steppe" }).ClickAsync();
        await window.GetByRole(AriaRole.Button, new() { Name = "Take it down" }).ClickAsync();
        await Assertions.Expect(window.Locator(".said")).ToContainTextAsync("no visitor sees it any more");
        Assert.Contains("\ndraft: true\n", workshop.Text("news/a-night-in-the-steppe/index.md"), StringComparison.Ordinal);
        Assert.Empty(workshop.KeptTexts);
        Assert.Equal(0, await window.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }

    [Fact]
    public async Task What_can_be_put_in_is_found_and_put_in_where_it_belongs()
    {
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await using var context = window.Context;
        await WriteAsync(window, "countries/laos.md");
        await WriteAtEndAsync(window, "");
        await window.GetByLabel("Look for").FillAsync("factbook");
        await window.GetByRole(AriaRole.Button, new() { Name = "Put in factbook-2026" }).ClickAsync();
        await Assertions.Expect(window.Locator(".cm-content")).ToContainTextAsync("[^factbook-2026]");
        await window.GetByLabel("Look for").FillAsync("expires");
        await window.GetByRole(AriaRole.Button, new() { Name = "Put in expires" }).ClickAsync();
        await window.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(window.Locator("#said")).ToContainTextAsync("Saved");
        var saved = workshop.Text("countries/laos.md");
        Assert.EndsWith("\nexpires: 2027-01-01\n---\n\nText.\n[^factbook-2026]", saved, StringComparison.Ordinal);

        await WriteAtEndAsync(window, "\n\nAgain ");
        await window.Keyboard.PressAsync("Control+Space");
        await Assertions.Expect(window.Locator(".cm-tooltip-autocomplete")).ToBeVisibleAsync();
        await window.Keyboard.PressAsync("Escape");
        await Assertions.Expect(window.Locator(".cm-tooltip-autocomplete")).ToHaveCountAsync(0);
        // Tab leaves the text, as it does everywhere else.
        await window.Keyboard.PressAsync("Tab");
        await Assertions.Expect(window.Locator(".cm-content")).Not.ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_closed_window_loses_nothing_and_the_second_of_two_is_told()
    {
        var first = await browser.OpenAsync(new());
        await using var context = first.Context;
        await WriteAsync(first, "news/visit.md");
        var second = await context.NewPageAsync();
        await second.GotoAsync($"{workshop.Origin}/_workshop/write?file=news/visit.md");
        await WriteAtEndAsync(first, "First.");
        await Assertions.Expect(first.Locator("#badges")).ToContainTextAsync("not saved");
        await first.CloseAsync();
        await WriteAtEndAsync(second, "Second.");
        await Assertions.Expect(second.Locator("#warning")).ToContainTextAsync("changed in another window");
        await second.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(second.Locator("h1")).ToHaveTextAsync("Two versions of news/visit.md");
        await Assertions.Expect(second.Locator("#mine")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Second\\."));
        await Assertions.Expect(second.Locator("#theirs")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("First\\."));
        Assert.DoesNotContain("First.", workshop.Text("news/visit.md"), StringComparison.Ordinal);
        await second.GetByRole(AriaRole.Button, new() { Name = "Go on with the other, and drop mine" }).ClickAsync();
        await Assertions.Expect(second.Locator("h1")).ToContainTextAsync("The story visit");
    }

    [Theory]
    [InlineData(768, ColorScheme.Light)]
    [InlineData(768, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task No_page_of_the_workshop_shuts_anybody_out_or_stands_out_of_its_window(int width, ColorScheme scheme)
    {
        var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
        await using var context = window.Context;
        await workshop.With("news/broken.md", "---\ntitle: [Broken\nsumary: S.\n---\nText.\n")
            .DropAsync("news/visit.md", ("a.jpg", Generated.Turned(600, 400, 6)));
        await window.GotoAsync(workshop.Address.AbsoluteUri);
        await Assertions.Expect(window.Locator("h1")).ToHaveTextAsync("Test site");
        foreach (var path in new[]
        {
            "", "?state=finding", "/new", "/person", "/write?file=countries/laos.md", "/write?file=news/broken.md",
            "/write?file=sources.yml", "/write?file=none", "/photos?file=news/visit.md", "/photos",
        })
        {
            await window.GotoAsync($"{workshop.Origin}/_workshop{path}");
            await AssertOpenToAllAsync(window, path, width);
        }
        await WriteAsync(window, "news/visit.md");
        await WriteAtEndAsync(window, "[^nobody]");
        await Assertions.Expect(window.Locator("#findings li")).ToHaveCountAsync(1);
        foreach (var summary in await window.Locator("summary").AllAsync())
            await summary.ClickAsync();
        await AssertOpenToAllAsync(window, "write with a finding", width);
        workshop.WithStory("visit", text: "Theirs.");
        await window.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(window.Locator("h1")).ToContainTextAsync("Two versions");
        await AssertOpenToAllAsync(window, "two versions", width);
        await window.GetByRole(AriaRole.Link, new() { Name = "Remove a person" }).ClickAsync();
        await window.GetByLabel("Name").FillAsync("Laos");
        await window.GetByRole(AriaRole.Button, new() { Name = "Look for it" }).ClickAsync();
        await Assertions.Expect(window.Locator(".cards li").First).ToBeVisibleAsync();
        await AssertOpenToAllAsync(window, "person found", width);
    }

    [Fact]
    public async Task Without_scripts_it_is_a_form_that_looks_and_saves()
    {
        var window = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        await using var context = window.Context;
        await window.GotoAsync(workshop.Address.AbsoluteUri);
        await Assertions.Expect(window.Locator("h1")).ToHaveTextAsync("Test site");
        await BeginAsync(window, "A story", "Begin the story", "Without scripts", "laos");
        const string Text = "---\ntitle: Without scripts\ndate: 2026-01-01\nsummary: S.\ncountries: [laos]\n---\n\nPlain.\n";
        var text = window.Locator("textarea#text");
        await text.FillAsync($"{Text}[^nobody]\n");
        await window.GetByRole(AriaRole.Button, new() { Name = "Look at it" }).ClickAsync();
        await Assertions.Expect(window.Locator("#findings li")).ToHaveCountAsync(1);
        await Assertions.Expect(window.FrameLocator("#preview").Locator("body")).ToContainTextAsync("Plain.");
        Assert.DoesNotContain("Plain.", workshop.Text("news/without-scripts.md"), StringComparison.Ordinal);
        await text.FillAsync(Text);
        await window.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(window.Locator(".said")).ToHaveTextAsync("Saved.");
        await Assertions.Expect(window.Locator("#findings li")).ToHaveCountAsync(0);
        Assert.Equal(Text, workshop.Text("news/without-scripts.md"));
    }

    private async Task WriteAsync(IPage window, string file)
    {
        await window.GotoAsync(workshop.Address.AbsoluteUri);
        await Assertions.Expect(window.Locator("h1")).ToHaveTextAsync("Test site");
        await window.GotoAsync($"{workshop.Origin}/_workshop/write?file={file}");
        await Assertions.Expect(window.Locator(".cm-content")).ToBeVisibleAsync();
    }

    private static async Task BeginAsync(
        IPage window, string heading, string button, string? title = null, string? country = null, string? original = null)
    {
        await window.GetByRole(AriaRole.Link, new() { Name = "New", Exact = true }).ClickAsync();
        var form = window.Locator(".forms form").Filter(
            new() { Has = window.GetByRole(AriaRole.Heading, new() { Name = heading, Exact = true }) });
        if (title is not null)
            await form.Locator("[name=title]").FillAsync(title);
        if (country is not null)
            await form.Locator("select").SelectOptionAsync(country);
        if (original is not null)
            await form.Locator("[name=original]").SelectOptionAsync(original);
        await form.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await window.ArriveAtAsync("**/_workshop/write?file=*");
    }

    private static async Task WriteAtEndAsync(IPage window, string text)
    {
        await window.Locator(".cm-content").FocusAsync();
        await window.Keyboard.PressAsync("ControlOrMeta+End");
        await window.Keyboard.TypeAsync(text);
    }

    private static async Task PasteOverAsync(IPage window, string text)
    {
        await window.Locator(".cm-content").FocusAsync();
        await window.Keyboard.PressAsync("ControlOrMeta+a");
        await window.Locator(".cm-content").EvaluateAsync(
            """
            (content, text) => {
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/plain', text);
              content.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
            }
            """,
            text);
    }

    private static async Task PublishAsync(IPage window)
    {
        await window.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await Assertions.Expect(window.Locator(".said")).ToHaveTextAsync("Published.");
    }

    private static async Task DropAsync(IPage window, string name, byte[] photo)
    {
        var transfer = await window.EvaluateHandleAsync(
            """
            ([name, base64]) => {
              const transfer = new DataTransfer();
              transfer.items.add(new File([Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))], name, { type: 'image/jpeg' }));
              return transfer;
            }
            """,
            new[] { name, Convert.ToBase64String(photo) });
        await window.Locator(".drop").DispatchEventAsync("drop", new { dataTransfer = transfer });
    }

    private static async Task AssertOpenToAllAsync(IPage window, string what, int width)
    {
        var result = await AccessibilityTests.RunAxeAsync(window, AllRules);
        var violations = result.Violations.Select(found => $"{found.Id}: {string.Join(" | ", found.Nodes.Select(node => node.Html))}");
        Assert.True(result.Violations.Length == 0, $"{what}: {string.Join("; ", violations)}");
        Assert.True(await window.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{what} is wider than {width} px");
    }
}
