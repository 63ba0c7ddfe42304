using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using PersecutionProfile.Web.Settings;
using PersecutionProfile.Web.Tests.Commands;

namespace PersecutionProfile.Web.Tests;

/// <summary>Settings have one place, one way to be read, and sentences for what they cannot be.</summary>
public sealed partial class SettingsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_readme_lists_every_setting_and_no_other()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(SiteFixture.RepositoryRoot, "README.md"), Cancel);
        var table = readme[readme.IndexOf("| setting | meaning |", StringComparison.Ordinal)..].Split("\n\n")[0];
        var listed = table.Split('\n').Skip(2).SelectMany(row => Name().Matches(row.Split('|')[1]).Select(name => name.Groups[1].Value));
        Assert.Equal(
            KeysOf<ContentSettings>("Content").Concat(KeysOf<ServerSettings>("")).Append("Serilog:MinimumLevel:Default").Order(),
            listed.Order());
    }

    [Fact]
    public void Every_setting_that_not_every_text_fits_says_what_it_takes() => Assert.All(
        typeof(ContentSettings)
            .GetProperties()
            .Concat(typeof(ServerSettings).GetProperties())
            .Where(property => property.PropertyType != typeof(string)),
        property =>
            Assert.NotEmpty(
                Assert.IsAssignableFrom<ValidationAttribute>(
                    Assert.Single(property.GetCustomAttributes(typeof(ValidationAttribute), true))).ErrorMessage!));

    [Theory]
    [InlineData("The setting Caching is “yess”. It may be Revalidate or NoStore.", "--Caching=yess")]
    [InlineData("The setting Caching is “7”. It may be Revalidate or NoStore.", "--Caching", "7")]
    [InlineData(
        "The setting PageMegabytes is “”. It takes a whole number from 1: how much memory ready pages may fill.",
        "--PageMegabytes=")]
    [InlineData(
        "The setting Proxies is “127.0.0.1”. It takes a list (Proxies:0, Proxies:1 …) of addresses such as 10.0.0.1 and networks such as 10.0.0.0/8.",
        "--Proxies=127.0.0.1")]
    [InlineData(
        "The setting Proxies is “127.0.0.1, 10.0.0.0/99”. It takes a list (Proxies:0, Proxies:1 …) of addresses such as 10.0.0.1 and networks such as 10.0.0.0/8.",
        "--Proxies:0=127.0.0.1", "--Proxies:1=10.0.0.0/99")]
    [InlineData(
        "The setting Content:Watch is “yes”. It may be true or false.\nThe setting Content:ScanSeconds is “0”. It takes a number of seconds from 0.01 to 86400.",
        "--Content:Watch=yes", "--Content:ScanSeconds=0")]
    [InlineData("The setting Content:ScanSeconds is “NaN”. It takes a number of seconds from 0.01 to 86400.", "--Content:ScanSeconds=NaN")]
    [InlineData("The setting Content:Folder is “”. It takes the path of a folder.", "--content", "")]
    [InlineData("There is no setting Content:ShowDraft.", "--Content:ShowDraft=true")]
    [InlineData(
        "A setting of the section Serilog cannot be used. The value Loud is not a valid Serilog level.",
        "--Serilog:MinimumLevel:Default=Loud")]
    public async Task What_a_setting_cannot_be_stops_the_start_with_a_sentence(string sentences, params string[] settings)
    {
        await using var site = new TemporarySite();
        var (code, output, error) = await CommandLineTests.RunAsync(
            site.Folder, [("Content__Folder", site.Folder)], ["serve", "--urls", "http://127.0.0.1:0", .. settings]);
        Assert.Equal((1, "", sentences), (code, output, error.Trim().ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task Every_command_reads_the_same_settings_in_the_same_order()
    {
        await using var site = new TemporarySite();
        var work = Directory.CreateTempSubdirectory("settings-").FullName;
        (string, string)[] environment =
        [
            ("Content__Folder", site.Folder), ("Content__ShowDrafts", "true"), ("ASPNETCORE_ENVIRONMENT", "Development")
        ];

        Assert.Equal(0, (await CommandLineTests.RunAsync(work, environment, "new", "help", "Listen")).Code);
        Assert.True(File.Exists(Path.Combine(site.Folder, "help/listen.md")));
        Assert.Equal(0, (await CommandLineTests.RunAsync(work, environment, "export", "out", "--compress", "false")).Code);
        Assert.Equal(
            (false, true), (File.Exists(Path.Combine(work, "out/help/listen.html")), File.Exists(Path.Combine(work, "out/index.html"))));
        string[][] ways =
            [
                ["--content", "none"], ["--Content:Folder=none"], ["--Content:Folder", "none"],
                ["--content", "none", "--Content:Folder=other"]
            ];
        foreach (var given in ways)
        {
            foreach (string[] command in new string[][] { ["check", "--fix"], ["serve"], ["export", "out"] })
            {
                var (code, _, error) = await CommandLineTests.RunAsync(work, environment, [.. command, .. given]);
                Assert.Equal(
                    (1,
                        $"There is no content folder “{Path.Combine(work, "none")}”. Stand in the folder that has it, or name it: --content FOLDER"),
                    (code, error.Trim()));
            }
        }
        Directory.Delete(work, recursive: true);
    }

    [Theory]
    [InlineData("There is no option “--fixx”. What can stand here says: check --help", "check", "--fixx")]
    [InlineData("There is no option “--protected-name”. What can stand here says: check --help", "check", "--protected-name", "names.txt")]
    [InlineData("There is no setting Content:ProtectedName.", "check", "--Content:ProtectedName=names.txt")]
    [InlineData("“content” is one word too many. What can stand here says: check --help", "check", "content")]
    [InlineData("“content” is one word too many. What can stand here says: serve --help", "serve", "content")]
    public async Task What_no_command_knows_is_not_passed_over(string sentence, params string[] arguments)
    {
        await using var site = new TemporarySite();
        var (code, output, error) = await CommandLineTests.RunAsync(site.Folder, [("Content__Folder", site.Folder)], arguments);
        Assert.Equal((1, "", sentence), (code, output, error.Trim()));
    }

    private static IEnumerable<string> KeysOf<T>(string section)
        where T : class => new SettingsBinding<T>(new ConfigurationBuilder().Build(), section).Keys;

    [GeneratedRegex("`([A-Za-z:]+)`")]
    private static partial Regex Name();
}
