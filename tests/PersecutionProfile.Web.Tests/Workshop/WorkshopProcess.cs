using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Http;

namespace PersecutionProfile.Web.Tests.Workshop;

/// <summary>
/// The program's <c>edit</c> in a process of its own, over a content and a state folder of its own, and an editor's browser
/// without scripts before it.
/// </summary>
internal sealed partial class WorkshopProcess : IAsyncDisposable
{
    private readonly DirectoryInfo work = Directory.CreateTempSubdirectory("workshop-");
    private readonly ConcurrentQueue<string> lines = [];
    private Process? process;
    private HttpClient? browser;

    public WorkshopProcess()
    {
        Directory.CreateDirectory(Folder);
        With("site.yml", "name: Test site\ntagline: For tests\nbase-url: https://test.example\nlanguages: [en, ko]\n");
        With("sources.yml", "factbook-2026: {title: The World Factbook, publisher: CIA, date: 2026}\n");
        With("figures.yml", "population: {label: Population, definition: All who live there., unit: people}\n");
    }

    public string Folder => Path.Combine(work.FullName, "content");

    public string State => Path.Combine(work.FullName, "state");

    /// <summary>The temporary folder in which both of them are.</summary>
    public string Work => work.FullName;

    /// <summary>As the program printed it, with the token.</summary>
    public Uri Address { get; private set; } = null!;

    public string Origin => Address.GetLeftPart(UriPartial.Authority);

    public string Token => Address.Segments[^1];

    public string Cookie => $"workshop-{Address.Port}={Token}";

    public int Id => process!.Id;

    /// <summary>Everything it wrote but the line with its address.</summary>
    public string Log => string.Join('\n', lines);

    /// <summary>It has opened the address, and sends what a browser sends.</summary>
    public HttpClient Browser => browser!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public WorkshopProcess With(string path, [StringSyntax("markdown")] string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public WorkshopProcess WithCountry(string slug, string code, string title, string text = "Text.") => With(
        $"countries/{slug}.md", $"---\ntitle: {title}\ncode: {code}\nsummary: A summary of {title}.\n---\n\n{text}\n");

    public WorkshopProcess WithStory(string slug, string keys = "", string text = "Text.") => With(
        $"news/{slug}.md",
        $"---\ntitle: The story {slug}\ndate: 2026-01-01\nsummary: A summary.\ncountries: [laos]\n{keys}{(keys.Length > 0 ? "\n" : "")}---\n\n{text}\n");

    public string Text(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(Folder, path));

    public bool Has(string path) => File.Exists(Path.Combine(Folder, path));

    public IEnumerable<string> KeptTexts => Directory.Exists(State)
        ? Directory.EnumerateFiles(State, "*", SearchOption.AllDirectories).Where(file => file.EndsWith(".json", StringComparison.Ordinal))
        : [];

    /// <summary>Starts it, also after it was killed, and opens its address.</summary>
    /// <param name="within">Commands of a shell in which it runs.</param>
    public async Task<WorkshopProcess> StartAsync(string? within = null, params string[] settings)
    {
        string[] program =
        [
            "dotnet", typeof(Program).Assembly.Location, "edit", "--content", Folder, "--port", "0", "--no-browser",
            $"--Content:State={State}", .. settings,
        ];
        var start = new ProcessStartInfo(within is null ? "dotnet" : "unshare", within is null
            ? program[1..]
            : ["-rm", "/bin/sh", "-c", $"{within} && exec \"$@\"", "sh", .. program])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Take(line.Data, address);
        process.ErrorDataReceived += (_, line) => Take(line.Data, address);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var ended = process.WaitForExitAsync(Cancel);
        if (await Task.WhenAny(address.Task, ended).WaitAsync(TimeSpan.FromMinutes(3), Cancel) == ended)
            throw new InvalidOperationException($"The workshop did not start: {Log}");
        Address = await address.Task;
        browser?.Dispose();
        browser = NewBrowser();
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(Address.AbsolutePath)).Status);
        return this;
    }

    /// <summary>Another browser, which knows no token yet.</summary>
    public HttpClient NewBrowser()
    {
        var client = new HttpClient(new FormSender(Origin)) { BaseAddress = new Uri(Origin), Timeout = TimeSpan.FromMinutes(3) };
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return client;
    }

    public Task<Seen> GetAsync(string path) => SeeAsync(new(HttpMethod.Get, path));

    /// <summary>The page on which a file is written. One that was put into the folder a moment ago is not there at once.</summary>
    public async Task<Seen> OpenAsync(string file)
    {
        Seen? page = null;
        await Eventually.HoldsAsync(async () =>
        {
            page = await GetAsync($"/_workshop/write?file={Uri.EscapeDataString(file)}");
            return page.Html.QuerySelector("h1")?.TextContent != "No such file";
        });
        return page!;
    }

    /// <summary>Fills in fields and presses a button, as a browser without scripts does it.</summary>
    public Task<Seen> PressAsync(Seen page, string button, params (string Name, string Value)[] filled) =>
        PressAsync(
            page, page.Html.QuerySelectorAll<IHtmlButtonElement>("button").Single(found => found.TextContent.Trim() == button), filled);

    public Task<Seen> PressAsync(Seen page, IHtmlButtonElement button, params (string Name, string Value)[] filled)
    {
        var form = button.Form!;
        Assert.All(filled, field => Assert.Contains(form.Elements, element => element.GetAttribute("name") == field.Name));
        var fields = form.Elements.OfType<IHtmlElement>()
            .Where(element => element.HasAttribute("name") && filled.All(field => field.Name != element.GetAttribute("name")))
            .SelectMany(ValuesOf)
            .Concat(filled)
            // Browsers send the lines of a text so.
            .Select(field => KeyValuePair.Create(field.Name, field.Value.ReplaceLineEndings("\r\n")));
        if (button.GetAttribute("name") is { } name)
            fields = fields.Append(KeyValuePair.Create(name, button.GetAttribute("value") ?? ""));
        var action = new Uri(page.Address, button.GetAttribute("formaction") ?? form.GetAttribute("action") ?? "");
        return SeeAsync(form.GetAttribute("method") == "post"
            ? new(HttpMethod.Post, action) { Content = new FormUrlEncodedContent(fields) }
            : new(HttpMethod.Get, $"{action}{QueryString.Create(fields!)}"));
    }

    public Task<Seen> SaveAsync(Seen page, string text) => PressAsync(page, "Save", ("text", text));

    /// <summary>Drops photos on the page of an entry.</summary>
    public async Task<Seen> DropAsync(string entry, params (string Name, byte[] Bytes)[] photos)
    {
        await OpenAsync(entry);
        var content = new MultipartFormDataContent();
        foreach (var (name, bytes) in photos)
            content.Add(new ByteArrayContent(bytes), "photos", name);
        var file = Uri.EscapeDataString(entry);
        return await SeeAsync(new(HttpMethod.Post, $"/_workshop/photos?file={file}&handler=Drop") { Content = content });
    }

    /// <summary>Sends a text while it is typed, as the page's script does.</summary>
    public async Task<JsonElement> TypeAsync(string file, string text, string version)
    {
        using var answer = await Browser.PostAsync(
            $"/_workshop/write?file={Uri.EscapeDataString(file)}&handler=Text",
            new MultipartFormDataContent { { new StringContent(text), "text" }, { new StringContent(version), "version" } },
            Cancel);
        answer.EnsureSuccessStatusCode();
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement;
    }

    /// <summary>As a power cut does it.</summary>
    public async Task KillAsync()
    {
        process!.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    /// <summary>As a service manager does it.</summary>
    /// <returns>The program's exit code.</returns>
    public async Task<int> TerminateAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{Id}"]))
            await kill.WaitForExitAsync(Cancel);
        await process!.WaitForExitAsync(Cancel).WaitAsync(TimeSpan.FromMinutes(2), Cancel);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        browser?.Dispose();
        if (process is not null)
        {
            await KillAsync();
            process.Dispose();
        }
        work.Delete(recursive: true);
    }

    /// <summary>Every file of a folder with its time and bytes, also what is hidden.</summary>
    public static SortedDictionary<string, string> StateOf(string folder)
    {
        var all = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        return new(
            Directory.EnumerateFiles(folder, "*", all).ToDictionary(
                file => Path.GetRelativePath(folder, file),
                file => $"{File.GetLastWriteTimeUtc(file):O} {Convert.ToHexString(File.ReadAllBytes(file))}"),
            StringComparer.Ordinal);
    }

    public async Task<Seen> SeeAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var answer = await Browser.SendAsync(request, Cancel);
            return new Seen(
                answer.RequestMessage!.RequestUri!, answer.StatusCode, SiteFixture.Parse(await answer.Content.ReadAsStringAsync(Cancel)));
        }
    }

    private static IEnumerable<(string Name, string Value)> ValuesOf(IHtmlElement field)
    {
        var name = field.GetAttribute("name")!;
        return field switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlButtonElement => [],
            IHtmlInputElement input => [(name, input.Value)],
            IHtmlTextAreaElement area => [(name, area.Value)],
            IHtmlSelectElement select => [(name, select.Value ?? "")],
            _ => [],
        };
    }

    private void Take(string? line, TaskCompletionSource<Uri> address)
    {
        if (line is null)
            return;
        if (Printed().Match(line) is { Success: true } printed)
            address.TrySetResult(new Uri(printed.Groups[1].Value));
        else
            lines.Enqueue(line);
    }

    [GeneratedRegex("^  (http://127\\.0\\.0\\.1:[0-9]+/_workshop/open/[0-9a-f]+)$")]
    private static partial Regex Printed();

    /// <summary>Says of a form where it was sent from.</summary>
    private sealed class FormSender(string origin) : DelegatingHandler(new HttpClientHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Method != HttpMethod.Get && !request.Headers.Contains("Origin"))
                request.Headers.Add("Origin", origin);
            return base.SendAsync(request, cancellationToken);
        }
    }
}

/// <summary>A page that a browser shows.</summary>
internal sealed record Seen(Uri Address, HttpStatusCode Status, IHtmlDocument Html)
{
    public string Words => Html.Body?.TextContent ?? "";

    public string? Said => Html.QuerySelector(".said")?.TextContent.Trim();

    public string? Problem => Html.QuerySelector("p.problem:not([hidden])")?.TextContent.Trim();

    /// <summary>What stands in the field in which one writes.</summary>
    public string Text => Html.QuerySelector<IHtmlTextAreaElement>("textarea#text, textarea#mine")!.Value.ReplaceLineEndings("\n");

    public string Version => Html.QuerySelector<IHtmlInputElement>("input[name=version]")!.Value;
}
