namespace PersecutionProfile.Content.Tests.Reading;

public sealed class SettingsReaderTests
{
    [Fact]
    public void The_settings_have_every_key_of_the_contract()
    {
        using var folder = new ContentFolder().With("site.yml", """
            name: PersecutionProfile
            tagline: Profiles for prayer
            base-url: https://example.org
            language: pt-BR
            time-zone: Asia/Seoul
            exit-url: https://weather.example/
            onion-url: http://abc.onion
            contact: /corrections
            publisher: {name: The editors, about: They gather.}
            licence: CC BY 4.0
            hosting: Nobody logs.
            """);

        var settings = folder.Site.Settings;

        Assert.Empty(folder.Errors);
        Assert.Equal(("PersecutionProfile", "Profiles for prayer", "https://example.org/", "pt-BR", "Asia/Seoul"),
            (settings.Name, settings.Tagline, settings.BaseUrl.AbsoluteUri, settings.Language.HtmlTag, settings.TimeZone.Id));
        Assert.Equal(
            ("https://weather.example/", "http://abc.onion/", "/corrections"),
            (settings.ExitUrl!.AbsoluteUri, settings.OnionUrl!.AbsoluteUri, settings.Contact));
        Assert.Equal(
            (new Publisher("The editors", "They gather."), "CC BY 4.0", "Nobody logs."),
            (settings.Publisher, settings.Licence, settings.Hosting));
    }

    [Fact]
    public void Language_and_time_zone_have_defaults()
    {
        using var folder = new ContentFolder();

        Assert.Equal((Language.English, TimeZoneInfo.Utc), (folder.Site.Settings.Language, folder.Site.Settings.TimeZone));
        Assert.Equal([Language.English], folder.Site.Settings.Languages);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("tagline")]
    [InlineData("base-url")]
    public void Without_a_required_key_something_stands_for_it(string key)
    {
        using var folder = new ContentFolder();
        var lines = File.ReadAllLines(Path.Combine(folder.Path, "site.yml")).Where(line => !line.StartsWith(key, StringComparison.Ordinal));
        folder.With("site.yml", string.Join('\n', lines));

        var reading = folder.Read();
        Assert.Equal((true, "site.yml"), (reading.IsDegraded, Assert.Single(reading.Unknown)));
        Assert.Equal(
            (
                key == "name" ? "Country prayer profiles" : "Test",
                key == "base-url" ? "http://localhost:5080/" : "https://example.org/",
                key != "base-url",
                true),
            (
                reading.Site.Settings.Name, reading.Site.Settings.BaseUrl.AbsoluteUri, reading.Site.Settings.IsAddressKnown,
                reading.Site.Settings.IsTimeZoneKnown));
        Assert.Contains($"The key `{key}` is missing", Assert.Single(folder.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("language: \"\"")]
    [InlineData("language: english")]
    [InlineData("time-zone: \"\"")]
    [InlineData("time-zone: ../../../etc/passwd")]
    [InlineData("exit-url: javascript:alert(1)")]
    [InlineData("exit-url: https://user:secret@example.org")]
    [InlineData("onion-url: http://abc.onion/page")]
    [InlineData("publisher: The editors")]
    [InlineData("repository: https://github.com/owner")]
    public void A_wrong_optional_value_is_an_error_and_left_out(string line)
    {
        using var folder = new ContentFolder();
        folder.With("site.yml", File.ReadAllText(Path.Combine(folder.Path, "site.yml")) + $"\n{line}\n");

        Assert.NotNull(folder.Read().Site);
        Assert.StartsWith("site.yml:4:", Assert.Single(folder.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("languages: [en, ar, zh]", "en ar zh")]
    [InlineData("languages: [ko]", "ko")]
    [InlineData("language: de\nlanguages: [de, fa]", "de fa")]
    [InlineData("language: pt-BR", "pt-BR")]
    public void The_languages_begin_with_the_originals(string lines, string tags)
    {
        using var folder = new ContentFolder();
        folder.With("site.yml", File.ReadAllText(Path.Combine(folder.Path, "site.yml")) + $"\n{lines}\n");

        Assert.Empty(folder.Errors);
        Assert.Equal(tags, string.Join(' ', folder.Site.Settings.Languages));
        Assert.Equal(folder.Site.Settings.Languages[0], folder.Site.Settings.Language);
    }

    [Theory]
    [InlineData("language: en\nlanguages: [ko, en]", "en ko", "The first of `languages` is")]
    [InlineData("languages: [en, de]", "en", "does not speak `de`")]
    [InlineData("languages: [en, ko, ko]", "en ko", "`ko` stands here twice")]
    [InlineData("languages: [en, klingon]", "en", "the short sign of a language")]
    public void A_language_that_cannot_stand_there_is_an_error_and_left_out(string lines, string tags, string error)
    {
        using var folder = new ContentFolder();
        folder.With("site.yml", File.ReadAllText(Path.Combine(folder.Path, "site.yml")) + $"\n{lines}\n");

        Assert.Contains(error, Assert.Single(folder.Errors), StringComparison.Ordinal);
        Assert.Equal(tags, string.Join(' ', folder.Site.Settings.Languages));
    }

    [Fact]
    public void Each_language_knows_its_own_name_and_its_tag_in_pages() =>
        Assert.Equal(
            ("简体中文", "zh-Hans", true, "Deutsch", false),
            (
                Language.Find("zh")!.OwnName, Language.Find("zh")!.HtmlTag, Language.Find("fa")!.IsRightToLeft,
                Language.TryMake("de", out var german) ? german.OwnName : "", german.IsRightToLeft));

    [Fact]
    public void A_folder_that_does_not_exist_is_said() =>
        Assert.Throws<DirectoryNotFoundException>(
            () => new PersecutionProfile.Content.Reading.ContentReader("/nowhere/at/all").Read(ContentFolder.Noon));

    [Fact]
    public void A_folder_with_nothing_but_settings_is_an_empty_site()
    {
        using var folder = new ContentFolder().Without("sources.yml").Without("figures.yml");

        Assert.Empty(folder.Findings);
        Assert.Empty(folder.Site.Countries);
    }
}
