using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PersecutionProfile.Web.Tests.Workshop;

/// <summary>Names and bodies that were made to do harm.</summary>
[Collection(nameof(SharedWorkshop))]
public sealed class AttackTests(SharedWorkshop shared)
{
    private const string Markup = "\"><img src=x onerror=alert(1)>";

    private readonly WorkshopProcess workshop = shared.Process;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Places =>
    [
        "../outside.md", "news/../../outside.md", "/etc/hostname", "%2e%2e%2foutside.md", "%252e%252e/outside.md", "..%5coutside.md",
        "..\\outside.md", "news\\trial.md", "news/trial.md%00.md", "news//trial.md", "./news/trial.md", ".hidden.md", "news/.hidden.md",
        "news/link.md", "linked/outside.md", "", "news", "news/none.txt", "README.md", "none.yml", "none/none.md", "news/No Slug.md",
    ];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task No_name_leads_to_what_is_no_text_of_the_folder(string place)
    {
        var other = Directory.CreateDirectory(Path.Combine(workshop.Work, "other")).FullName;
        var outside = Path.Combine(other, "outside.md");
        File.WriteAllText(outside, "outside");
        File.WriteAllText(Path.Combine(workshop.Work, "outside.md"), "outside");
        workshop.With(".hidden.md", "hidden").With("news/.hidden.md", "hidden");
        if (!OperatingSystem.IsWindows() && !workshop.Has("news/link.md"))
        {
            File.CreateSymbolicLink(Path.Combine(workshop.Folder, "news/link.md"), outside);
            Directory.CreateSymbolicLink(Path.Combine(workshop.Folder, "linked"), other);
        }
        // The folder must have been looked at.
        workshop.WithStory("after-the-links");
        await workshop.OpenAsync("news/after-the-links.md");
        var before = WorkshopProcess.StateOf(workshop.Folder);
        var kept = workshop.KeptTexts.Count();
        foreach (var query in new[] { $"file={place}", $"file={Uri.EscapeDataString(place)}" })
        {
            var page = await workshop.GetAsync($"/_workshop/write?{query}");
            AssertRefused(page, $"GET {query}");
            foreach (var handler in new[] { "Check", "Text", "Save", "Overwrite", "Discard", "TakeDown", "Publish" })
                AssertRefused(await PostAsync($"/_workshop/write?{query}&handler={handler}"), $"{handler} {query}");
            foreach (var handler in new[] { "Drop", "Add" })
                AssertRefused(await PostAsync($"/_workshop/photos?{query}&handler={handler}"), $"{handler} {query}");
            AssertRefused(await PostAsync("/_workshop/person?handler=Hide", ("name", "Nobody"), ("files", place)), $"Hide {query}");
        }
        Assert.All(
            new[] { outside, Path.Combine(workshop.Work, "outside.md") }, file => Assert.Equal("outside", File.ReadAllText(file)));
        Assert.Single(Directory.EnumerateFileSystemEntries(other));
        Assert.Equal(before, WorkshopProcess.StateOf(workshop.Folder));
        Assert.Equal(kept, workshop.KeptTexts.Count());

        static void AssertRefused(Seen page, string what)
        {
            Assert.True(page.Status is HttpStatusCode.OK or HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{what}: {page.Status}");
            Assert.Null(page.Html.QuerySelector("textarea"));
        }
    }

    [Theory]
    [InlineData("Story", "title")]
    [InlineData("Prayer", "title")]
    [InlineData("Help", "title")]
    [InlineData("Page", "title")]
    [InlineData("Source", "title")]
    [InlineData("Source", "name")]
    [InlineData("Country", "code")]
    [InlineData("Translation", "original")]
    [InlineData("Translation", "language")]
    [InlineData("Story", "country")]
    [InlineData("Prayer", "country")]
    public async Task No_field_of_a_new_entry_leads_out_of_its_folder(string kind, string field)
    {
        string[] values = ["../../x", "..\\..\\x", "/etc/x", "%2e%2e/%2e%2e/x", "x\0y", ".git", "../..", new string('a', 5000)];
        foreach (var value in values)
        {
            var outside = OutsideFiles();
            var fields = new Dictionary<string, string>
            {
                ["title"] = "A title of an attack",
                ["country"] = "",
                ["language"] = "ko",
                ["original"] = "countries/laos.md",
                ["code"] = "XX",
                [field] = value,
            };
            var page = await PostAsync($"/_workshop/new?handler={kind}", [.. fields.Select(pair => (pair.Key, pair.Value))]);
            Assert.True(page.Status is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{kind} {field} {value}: {page.Status}");
            Assert.Equal(outside, OutsideFiles());
            Assert.All(
                WorkshopProcess.StateOf(workshop.Folder).Keys.Where(file => file.Contains('x')),
                file => Assert.Matches("^[a-z]+(/[a-z0-9-]+)*/[a-z0-9-]+(\\.ko)?\\.(md|jpg|png)$", file.Replace('\\', '/')));
        }
    }

    [Fact]
    public async Task A_gigabyte_is_refused_before_it_is_sent()
    {
        foreach (var path in new[] { "photos?file=news/trial.md&handler=Drop", "write?file=news/trial.md&handler=Text" })
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, workshop.Address.Port, Cancel);
            await using var stream = client.GetStream();
            await stream.WriteAsync(
                Encoding.ASCII.GetBytes(
                    $"POST /_workshop/{path} HTTP/1.1\r\nHost: {workshop.Address.Authority}\r\n"
                    + $"Cookie: {workshop.Cookie}\r\nOrigin: {workshop.Origin}\r\n"
                    + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 1073741824\r\n\r\n--x\r\n"),
                Cancel);
            using var reader = new StreamReader(stream);
            Assert.Equal("HTTP/1.1 413 Payload Too Large", await reader.ReadLineAsync(Cancel));
        }
    }

    [Fact]
    public async Task Markup_in_titles_and_names_is_text()
    {
        workshop.With(
            "news/markup.md",
            $"---\ntitle: '{Markup}'\ndate: 2026-01-01\nsummary: S.\nnames-changed: ['{Markup}']\n'{Markup}': 1\n---\n\n</textarea>{Markup}\n");
        workshop.With($"news/{Markup.Replace("/", "", StringComparison.Ordinal)}.md", "---\ntitle: A\n---\nText.\n");
        string[] pages =
        [
            "/_workshop", "/_workshop/new", "/_workshop/write?file=news/markup.md", "/_workshop/photos?file=news/markup.md",
            $"/_workshop/write?file={Uri.EscapeDataString(Markup)}", $"/_workshop/photos?file={Uri.EscapeDataString(Markup)}",
            $"/_workshop?country={Uri.EscapeDataString(Markup)}&kind={Uri.EscapeDataString(Markup)}&state={Uri.EscapeDataString(Markup)}",
        ];
        foreach (var path in pages)
            AssertPlain(await workshop.GetAsync(path), path);
        AssertPlain(await PostAsync("/_workshop/person?handler=Find", ("name", Markup)), "person");
        AssertPlain(await PostAsync("/_workshop/new?handler=Country", ("code", Markup)), "country");
        AssertPlain(await PostAsync("/_workshop/new?handler=Translation", ("language", Markup), ("original", Markup)), "translation");
        AssertPlain(await workshop.DropAsync("news/markup.md", ("<img src=x>.jpg", "no photo"u8.ToArray())), "photos");
        var written = await workshop.OpenAsync("news/markup.md");
        Assert.EndsWith($"</textarea>{Markup}\n", written.Text, StringComparison.Ordinal);

        static void AssertPlain(Seen page, string what)
        {
            Assert.True(page.Status == HttpStatusCode.OK, $"{what}: {page.Status}");
            Assert.Empty(page.Html.QuerySelectorAll("[onerror], img[src=x], img:not([src^='/'])"));
        }
    }

    private List<string> OutsideFiles() =>
        [.. Directory.EnumerateFiles(workshop.Work).Concat(Directory.EnumerateDirectories(workshop.Work)).Order(StringComparer.Ordinal)];

    private Task<Seen> PostAsync(string path, params (string Name, string Value)[] fields) => workshop.SeeAsync(new(HttpMethod.Post, path)
    {
        Content = new FormUrlEncodedContent(
            fields.Append(("text", "Pwned.")).Append(("version", "x")).Select(field => KeyValuePair.Create(field.Item1, field.Item2))),
    });
}
