using System.Diagnostics;
using System.IO.Compression;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Tests.Carrying;

/// <summary>The forms of a country as one ZIP.</summary>
public class KitArchiveTests(SiteFixture shipped)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_holds_the_forms_their_styles_and_when_it_was_made()
    {
        await using var site = CarriedSite.New();
        using var client = site.NewClient();
        using var response = await client.GetAsync("/countries/laos/kit.zip", Cancel);
        Assert.Equal("application/zip", response.Content.Headers.ContentType?.MediaType);
        using var archive = new ZipArchive(await response.Content.ReadAsStreamAsync(Cancel));
        var names = archive.Entries.Select(entry => entry.FullName).ToArray();
        foreach (var name in new[] { "README.txt", "prayers.txt", "sheet.html", "sheet-discreet.html", "cards.html", "slides.html" })
            Assert.Contains(name, names);
        Assert.Contains(names, name => name.StartsWith("assets/site-", StringComparison.Ordinal));
        var words = site.Site.Words;
        Assert.Contains(words.Copies.MadeOn(words.Dates.Of(site.Site.Today)), Text(archive, "README.txt"), StringComparison.Ordinal);
        foreach (var page in names.Where(name => name.EndsWith(".html", StringComparison.Ordinal)))
        {
            foreach (var link in SiteFixture.Parse(Text(archive, page)).QuerySelectorAll("[href], [src]"))
            {
                var way = link.GetAttribute("href") ?? link.GetAttribute("src")!;
                Assert.True(way.StartsWith('#') || names.Contains(way.Split('#')[0]), $"{page}: {way}");
            }
        }
    }

    [Fact]
    public async Task The_same_content_gives_the_same_bytes()
    {
        await using var one = CarriedSite.New();
        await using var other = CarriedSite.New();
        foreach (var path in new[] { "/countries/laos/kit.zip", "/ko/countries/laos/kit.zip" })
            Assert.Equal(await GetAsync(one, path), await GetAsync(other, path));
    }

    [Fact]
    public async Task A_country_without_prayers_has_none_and_neither_has_a_language_without()
    {
        await using var site = CarriedSite.New().WithCountry("cuba", "CU", "Cuba");
        using var client = site.NewClient();
        foreach (var path in new[] { "/countries/cuba/kit.zip", "/fr/countries/laos/kit.zip", "/fr/kit.zip" })
        {
            Assert.False(site.Site.Addresses.Has(path), path);
            Assert.Equal(System.Net.HttpStatusCode.NotFound, (await client.GetAsync(path, Cancel)).StatusCode);
        }
    }

    [Fact]
    public async Task That_of_the_next_day_of_prayer_has_a_folder_for_each_country_and_none_is_over_a_megabyte()
    {
        var bytes = await GetAsync(shipped, "/kit.zip");
        Assert.InRange(bytes.Length, 1, 1_000_000);
        using var archive = new ZipArchive(new MemoryStream(bytes));
        var countries = DayOfPrayer.Next(shipped.Site).Countries;
        Assert.NotEmpty(countries);
        foreach (var country in countries)
            Assert.NotNull(archive.GetEntry($"{country.Slug}/sheet.html"));
        Assert.Contains("href=\"../assets/", Text(archive, $"{countries[0].Slug}/sheet.html"), StringComparison.Ordinal);
        Assert.InRange((await GetAsync(shipped, "/ko/countries/north-korea/kit.zip")).Length, 1, 200_000);
    }

    [Fact]
    public async Task Another_program_reads_it()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("zip-").FullName, "kit.zip");
        await File.WriteAllBytesAsync(file, await GetAsync(shipped, "/countries/laos/kit.zip"), Cancel);
        Process? unzip = null;
        try
        {
            unzip = Process.Start(new ProcessStartInfo("unzip", ["-t", file]) { RedirectStandardOutput = true });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no unzip on the PATH.");
        }
        var output = await unzip!.StandardOutput.ReadToEndAsync(Cancel);
        await unzip.WaitForExitAsync(Cancel);
        Assert.Equal(0, unzip.ExitCode);
        Assert.Contains("No errors detected", output, StringComparison.Ordinal);
        unzip.Dispose();
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    private static async Task<byte[]> GetAsync(SiteFixture site, string path)
    {
        using var client = site.NewClient();
        return await client.GetByteArrayAsync(path, Cancel);
    }

    private static string Text(ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
