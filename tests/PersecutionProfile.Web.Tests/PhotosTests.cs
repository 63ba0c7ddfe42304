using System.Diagnostics;
using System.Net;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Tests.Photos;
using PersecutionProfile.Web.Tests.Security;

namespace PersecutionProfile.Web.Tests;

/// <summary>Photos on the running site.</summary>
public sealed class PhotosTests : IAsyncLifetime
{
    private readonly TemporarySite site = new TemporarySite().WithCountry("laos", "LA", "Laos");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private IEnumerable<string> Photos =>
        site.Site.Addresses.All.Where(address => address.Kind == AddressKind.Photo).Select(address => address.Path);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task A_photo_of_a_phone_has_its_addresses_and_the_page_and_the_teaser_take_them()
    {
        Save("field.jpg", Generated.Turned(4032, 3024, 6));
        using var client = site.NewClient();
        await site.MakePhotosAsync(Cancel);
        string[] expected = ["field-1440.webp", "field-480.jpg", "field-480.webp", "field-960.jpg", "field-960.webp", "field.jpg"];
        Assert.Equal(expected.Select(name => $"/news/visit/{name}"), Photos);
        Assert.All(Photos, path => Assert.Equal(AddressKind.Photo, site.Site.Addresses.Find(path)?.Kind));
        foreach (var path in Photos)
        {
            using var answer = await client.GetAsync(path, Cancel);
            Assert.Equal(
                (HttpStatusCode.OK, path.EndsWith(".jpg", StringComparison.Ordinal) ? "image/jpeg" : "image/webp"),
                (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
            Assert.Equal(-1, (await answer.Content.ReadAsByteArrayAsync(Cancel)).AsSpan().IndexOf(Secrets.Text));
        }

        var photo = (await site.GetPageAsync("/news/visit", Cancel)).QuerySelector("figure.photo img")!;
        Assert.Equal(
            ("/news/visit/field.jpg", "1440", "1920"),
            (photo.GetAttribute("src"), photo.GetAttribute("width"), photo.GetAttribute("height")));
        Assert.Equal(
            "/news/visit/field-480.jpg 480w, /news/visit/field-960.jpg 960w, /news/visit/field.jpg 1440w", photo.GetAttribute("srcset"));
        Assert.Equal(
            "/news/visit/field-480.webp 480w, /news/visit/field-960.webp 960w, /news/visit/field-1440.webp 1440w",
            photo.ParentElement!.QuerySelector("source[type='image/webp']")!.GetAttribute("srcset"));
        var teaser = (await site.GetPageAsync("/news", Cancel)).QuerySelector(".first img")!;
        Assert.Equal(
            ("/news/visit/field-480.jpg", "480", "640"),
            (teaser.GetAttribute("src"), teaser.GetAttribute("width"), teaser.GetAttribute("height")));
    }

    [Fact]
    public async Task Photos_that_would_share_addresses_keep_their_own()
    {
        Save("field.jpg", Generated.Jpeg(1000, 600));
        Save("field-480.jpg", Generated.Jpeg(400, 200));
        site.With("news/visit/index.md", Entry("field.jpg", "field-480.jpg"));
        await site.MakePhotosAsync(Cancel);
        Assert.Equal(["/news/visit/field-480-400.webp", "/news/visit/field-480.jpg", "/news/visit/field.jpg"], Photos);
        Assert.Equal((400, 1000), (WidthOf("/news/visit/field-480.jpg"), WidthOf("/news/visit/field.jpg")));
    }

    [Fact]
    public async Task Pages_are_up_before_their_photos_which_follow_and_a_takedown_takes_them_down()
    {
        Save("field.jpg", Generated.Jpeg(3000, 2000));
        var state = Directory.CreateTempSubdirectory("state-").FullName;
        try
        {
            await using (var first = await RunningSite.StartAsync(site.Folder, [$"--Content:State={state}", "--Content:ScanSeconds=0.2"]))
            {
                Assert.StartsWith("HTTP/1.1 200", await GetAsync(first, "/news/visit"), StringComparison.Ordinal);
                await Eventually.HoldsAsync(
                    async () =>
                        (await GetAsync(first, "/news/visit")).Contains("field-480.webp", StringComparison.Ordinal)
                            && Directory.EnumerateFiles(state, "*", SearchOption.AllDirectories).Any(IsPhoto));
            }
            // What is kept is there at once.
            await using var again = await RunningSite.StartAsync(site.Folder, [$"--Content:State={state}", "--Content:ScanSeconds=0.2"]);
            Assert.Contains("field-480.webp", await GetAsync(again, "/news/visit"), StringComparison.Ordinal);
            Assert.StartsWith("HTTP/1.1 200", await GetAsync(again, "/news/visit/field.jpg"), StringComparison.Ordinal);
            File.Delete(Path.Combine(site.Folder, "news/visit/field.jpg"));
            await Eventually.HoldsAsync(
                async () => (await GetAsync(again, "/news/visit/field.jpg")).StartsWith("HTTP/1.1 404", StringComparison.Ordinal));
            Assert.DoesNotContain(Directory.EnumerateFiles(state, "*", SearchOption.AllDirectories), IsPhoto);
        }
        finally
        {
            Directory.Delete(state, recursive: true);
        }
    }

    [Fact]
    public async Task Where_no_photo_can_be_made_the_pages_are_up_and_it_is_said()
    {
        Save("field.jpg", Generated.Jpeg(300, 200));
        // There is no place to put it.
        await using var running = await RunningSite.StartWithinAsync(
            "export TMPDIR=/no/such/folder DOTNET_EnableDiagnostics=0",
            site.Folder,
            ["--Content:State=none", "--Content:ScanSeconds=0.2"]);
        await Eventually.HoldsAsync(() => running.Log.Contains("Photos are missing on the site: ", StringComparison.Ordinal));
        Assert.StartsWith("HTTP/1.1 200", await GetAsync(running, "/news/visit"), StringComparison.Ordinal);
        await Eventually.HoldsAsync(
            async () => (await GetAsync(running, "/healthz")).Contains("Degraded: photos cannot be made", StringComparison.Ordinal));
    }

    private int WidthOf(string path) => site.Site.Addresses.Find(path)!.About<ServedPhoto>().Form.Width;

    private static bool IsPhoto(string file)
    {
        try
        {
            return File.ReadAllBytes(file).AsSpan().IndexOf("WEBP"u8) >= 0;
        }
        catch (FileNotFoundException)
        {
            return false; // It has got its name, or gone, since it was listed.
        }
    }

    private static string Entry(params string[] photos) =>
        $"---\ntitle: A visit\ndate: 2020-01-01\nsummary: S.\ncountries: [laos]\nphotos:\n{string.Concat(photos.Select(photo => $"- {{file: {photo}, role: lead, alt: A field, credit: A partner, consent: no-faces}}\n"))}---\nText.\n";

    private void Save(string name, byte[] bytes)
    {
        site.With("news/visit/index.md", Entry(name));
        File.WriteAllBytes(Path.Combine(site.Folder, "news/visit", name), bytes);
    }

    private static Task<string> GetAsync(RunningSite running, string path) =>
        running.SendAsync($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", Cancel);
}
