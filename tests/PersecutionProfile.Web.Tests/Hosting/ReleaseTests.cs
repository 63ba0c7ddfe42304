using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Tests.Hosting;

/// <summary>The program as one file for each system. Whether it starts, <c>.ci/run</c> and the release itself try.</summary>
public sealed partial class ReleaseTests
{
    private static readonly string[] Systems =
        XDocument.Parse(Read("Directory.Build.props")).Descendants("Systems").Single().Value.Split(';');

    [Fact]
    public void The_release_publishes_each_system_and_no_other() =>
        Assert.Equal(Systems, MatrixSystem().Matches(Read(".github/workflows/release.yml")).Select(system => system.Groups[1].Value));

    [Fact]
    public void The_readme_names_each_system()
    {
        var command = OneFile().Match(Read("README.md")).Value;
        Assert.Equal(Systems.Order(), SystemName().Matches(command).Select(system => system.Value).Order());
    }

    [Theory]
    [InlineData("src/PersecutionProfile.Web")]
    [InlineData("src/PersecutionProfile.Content")]
    public void The_lock_files_have_each_system_with_its_libvips(string project)
    {
        using var file = JsonDocument.Parse(Read($"{project}/packages.lock.json"));
        var locked = file.RootElement.GetProperty("dependencies").EnumerateObject().Where(target => target.Name.Contains('/')).ToArray();
        Assert.Equal(Systems.Order(), locked.Select(target => target.Name.Split('/')[1]).Order());
        Assert.All(locked, target => Assert.True(target.Value.TryGetProperty($"NetVips.Native.{target.Name.Split('/')[1]}", out _)));
    }

    [Fact]
    public void The_settings_travel_inside_the_program()
    {
        var settings = SiteConfiguration.NewBuilder([], new Dictionary<string, string?>(), environment: null).Configuration;
        Assert.True(settings.Sources[0].Build(settings).TryGet("Urls", out var address));
        Assert.Equal("http://localhost:5080", address);
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(SiteFixture.RepositoryRoot, file));

    [GeneratedRegex(@"\{ system: ([\w-]+),")]
    private static partial Regex MatrixSystem();

    [GeneratedRegex("^dotnet publish .* -p:OneFile=.*$", RegexOptions.Multiline)]
    private static partial Regex OneFile();

    [GeneratedRegex(@"\b(win|osx|linux)-\w+")]
    private static partial Regex SystemName();
}
