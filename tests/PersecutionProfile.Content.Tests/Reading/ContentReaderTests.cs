using FsCheck;
using FsCheck.Fluent;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Tests.Reading;

/// <summary>One reader over a folder that changes.</summary>
public class ContentReaderTests
{
    private static readonly DateTimeOffset Noon = ContentFolder.Noon;

    [Fact]
    public void What_has_not_changed_is_not_read_again()
    {
        using var folder = new ContentFolder().WithLaos().WithTrial();
        var reader = new ContentReader(folder.Path);
        var before = reader.Read(Noon).Site!;
        Assert.False(reader.HasChanged(null));
        folder.WithTrial("Another text.");
        Assert.True(reader.HasChanged(["news/trial.md"]));
        var after = reader.Assemble(Noon).Site!;
        Assert.Same(before.Countries[0].Body, after.Countries[0].Body);
        Assert.Contains("Another text.", after.Stories[0].Body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_an_older_date_is_a_change_too()
    {
        using var folder = new ContentFolder().WithLaos();
        var reader = new ContentReader(folder.Path);
        reader.Read(Noon);
        folder.WithLaos("Older words.");
        File.SetLastWriteTimeUtc(Path.Combine(folder.Path, "countries/laos.md"), new DateTime(1999, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.True(reader.HasChanged(null));
        Assert.Contains("Older words.", reader.Assemble(Noon).Site!.Countries[0].Body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_touched_file_with_the_same_bytes_is_no_change()
    {
        using var folder = new ContentFolder().WithLaos();
        var reader = new ContentReader(folder.Path);
        reader.Read(Noon);
        File.SetLastWriteTimeUtc(Path.Combine(folder.Path, "countries/laos.md"), DateTime.UtcNow.AddMinutes(5));
        Assert.False(reader.HasChanged(null));
    }

    [Theory]
    [InlineData("title: no front matter")]
    [InlineData("---\ntitle: Laos: again\n---\nText.\n")]
    [InlineData("---\ntitle: Laos\ncode: LA\n---\nThe summary is missing.\n")]
    public void An_entry_that_cannot_be_read_any_more_keeps_its_last_good_version(string broken)
    {
        using var folder = new ContentFolder().WithLaos("Good words.");
        var reader = new ContentReader(folder.Path);
        reader.Read(Noon);
        folder.With("countries/laos.md", broken);
        var reading = reader.Read(Noon);
        Assert.Contains("Good words.", reading.Site!.Countries[0].Body.Html, StringComparison.Ordinal);
        Assert.True(reading.IsDegraded);
        Assert.NotEmpty(reading.Findings);
        Assert.Empty(folder.Site.Countries); // On a cold start there is no last good version.
    }

    [Theory]
    [InlineData("---\ntitle: Laos: again\ndraft: true\n---\n")]
    [InlineData("---\r\ntitle: Laos: again\r\ndraft: true\r\n---\r\n")]
    [InlineData("---\ntitle: Laos: again\nexpires: 2026-11-20\n---\n")]
    [InlineData("---\ntitle: Laos\ndraft: yes\n---\n")]
    [InlineData("")]
    [InlineData("\n\n")]
    public void An_editor_who_wants_an_entry_down_gets_it_down_whatever_else_is_wrong(string text)
    {
        using var folder = new ContentFolder().WithLaos();
        var reader = new ContentReader(folder.Path);
        Assert.Single(reader.Read(Noon).Site!.Countries);
        folder.With("countries/laos.md", text);
        Assert.Empty(reader.Read(Noon).Site!.Countries);
    }

    [Fact]
    public void A_removed_file_is_gone_though_it_was_good()
    {
        using var folder = new ContentFolder().WithLaos();
        var reader = new ContentReader(folder.Path);
        reader.Read(Noon);
        folder.Without("countries/laos.md");
        Assert.Empty(reader.Read(Noon).Site!.Countries);
    }

    [Theory]
    [InlineData("site.yml", "name: [")]
    [InlineData("site.yml", "name: Without the rest\n")]
    [InlineData("sources.yml", "a: b: c\n")]
    [InlineData("figures.yml", "- a list\n")]
    public void A_broken_data_file_keeps_its_last_good_version(string file, string broken)
    {
        using var folder = new ContentFolder().WithLaos("Text.[^factbook]");
        var reader = new ContentReader(folder.Path);
        reader.Read(Noon);
        folder.With(file, broken);
        var reading = reader.Read(Noon);
        Assert.Equal("Test", reading.Site?.Settings.Name);
        Assert.Single(reading.Site!.Countries[0].Sources);
        Assert.True(reading.IsDegraded);
        Assert.Empty(reading.Unknown);
    }

    [Theory]
    [InlineData("site.yml", null)]
    [InlineData("site.yml", "name: [")]
    [InlineData("sources.yml", "factbook: {title: “The World Factbook”: 2026}\n")]
    [InlineData("figures.yml", "christians: {label: “Christians”: all}\n")]
    [InlineData("gone.yml", "- “/news/old”: x\n- [\n")]
    public void A_cold_start_with_a_broken_data_file_shows_what_can_be_read(string file, string? broken)
    {
        using var folder = new ContentFolder()
            .WithLaos("Text.[^factbook]",
                "figures: [{name: christians, value: 400000, as-of: 2026, source: factbook}]\nrankings: [{edition: 2026, rank: 1, source: open-doors}]");
        if (broken is null)
            folder.Without(file);
        else
            folder.With(file, broken);
        var reading = folder.Read();
        Assert.True(reading.IsDegraded);
        Assert.Equal([file], reading.Unknown);
        Assert.Equal(file, Assert.Single(reading.Findings.Where(finding => finding.IsError).Select(finding => finding.File).Distinct()));
        var laos = reading.Site.Countries.Single();
        var isSource = file == "sources.yml";
        Assert.Equal(
            (isSource ? "open-doors" : "Open Doors", isSource ? "factbook" : "CIA"),
            (laos.Rankings.Single().Source.Publisher, laos.Figures.Single().Headline.Source.Publisher));
        Assert.Equal(file == "figures.yml" ? "christians" : "Christians", laos.Figures.Single().Definition.Label);
        Assert.Contains("<sup class=\"cite\">", laos.Body.Html, StringComparison.Ordinal);
        Assert.All(laos.Sources, source => Assert.Contains(source, reading.Site.Sources));
        Assert.Contains(laos.Figures.Single().Definition, reading.Site.FigureDefinitions);
        Assert.Equal(
            file == "site.yml" ? ("Country prayer profiles", false) : ("Test", true),
            (reading.Site.Settings.Name, reading.Site.Settings.IsAddressKnown));
        Assert.Equal(file == "site.yml", reading.Site.Settings.HasDiscreetTitles);
    }

    [Fact]
    public void Where_the_time_zone_is_not_known_nothing_comes_out_early_or_stays_too_long()
    {
        using var folder = new ContentFolder().Without("site.yml").WithTrial(keys: "publish: 2026-11-21 11:00");
        Assert.Empty(folder.SiteAt("2026-11-21T22:59:00Z").Stories);
        Assert.Single(folder.SiteAt("2026-11-21T23:00:00Z").Stories); // 11:00 at UTC-12
        folder.WithTrial(keys: "expires: 2026-11-21 11:00");
        Assert.Single(folder.SiteAt("2026-11-20T20:59:00Z").Stories);
        Assert.Empty(folder.SiteAt("2026-11-20T21:00:00Z").Stories); // 11:00 at UTC+14
    }

    [Fact]
    public void A_last_good_version_changes_when_it_expires_and_loses_a_photo_that_was_removed()
    {
        using var folder = new ContentFolder().WithTrialAndPhoto("expires: 2026-11-21 18:00");
        var reader = folder.NewReader();
        reader.ReadWithPhotos(Noon);
        folder.With("news/trial/index.md", "title: broken");
        var reading = reader.Read(Noon);
        Assert.Equal(new DateTimeOffset(2026, 11, 21, 18, 0, 0, TimeSpan.Zero), reading.HoldsUntil);
        Assert.True(reading.Site.Addresses.Has("/news/trial/court.png"));
        folder.Without("news/trial/court.png");
        var story = reader.Read(Noon).Site.Stories.Single();
        Assert.Empty(story.Photos);
        Assert.DoesNotContain("court.png", story.Body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_good_version_expires_when_it_was_to_expire()
    {
        using var folder = new ContentFolder().WithLaos(keys: "expires: 2026-12-01");
        var reader = new ContentReader(folder.Path);
        reader.Read(Noon);
        folder.With("countries/laos.md", "title: broken");
        Assert.Single(reader.Read(Noon).Site!.Countries);
        Assert.Empty(reader.Read(Noon.AddDays(20)).Site!.Countries);
    }

    [Fact]
    public void Symbolic_links_out_of_the_folder_are_not_followed()
    {
        using var folder = new ContentFolder();
        using var elsewhere = new ContentFolder().WithLaos();
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "countries"), Path.Combine(elsewhere.Path, "countries"));
        Directory.CreateDirectory(Path.Combine(folder.Path, "news"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "news/secret.md"), Path.Combine(elsewhere.Path, "countries/laos.md"));
        Assert.Empty(folder.Site.Countries);
        Assert.Empty(folder.Site.Stories);
    }

    /// <summary>Whatever happened in between, the snapshot is that of a cold start.</summary>
    [Fact]
    public void After_any_sequence_of_edits_the_site_is_as_if_freshly_started() =>
        Prop.ForAll(Gen.NonEmptyListOf(Gen.Choose(0, 9999)).ToArbitrary(), steps =>
        {
            using var folder = new ContentFolder().WithLaos();
            var reader = new ContentReader(folder.Path);
            reader.Read(Noon);
            foreach (var step in steps)
            {
                Edit(folder, step);
                if (step % 3 != 0 && reader.HasChanged(null))
                    reader.Assemble(Noon);
            }
            folder.WithLaos("The end.", "names-changed: []").WithTrial("See [Laos](../countries/laos.md).[^factbook]");
            reader.HasChanged(null);
            var (warm, cold) = (reader.Assemble(Noon), folder.Read());
            return (Dump(warm) == Dump(cold)).Label($"{Dump(warm)}\n{Dump(cold)}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static void Edit(ContentFolder folder, int step)
    {
        var name = $"news/story-{step / 10 % 4}.md";
        var path = Path.Combine(folder.Path, name);
        switch (step % 10)
        {
            case 0 when File.Exists(path):
                File.Move(path, Path.Combine(folder.Path, $"news/story-{step / 100 % 4}.md"), overwrite: true);
                break;
            case 1:
                folder.Without(
                    name.Replace("news/", Directory.Exists(Path.Combine(folder.Path, "news")) ? "news/" : "", StringComparison.Ordinal));
                break;
            case 2:
                folder.WithLaos($"Step {step}.[^lifeway]");
                break;
            case 3:
                folder.With("sources.yml", $"factbook: {{title: Step {step}, publisher: CIA}}\nlifeway: {{title: L, publisher: L}}\n");
                break;
            case 4:
                folder.With("prayer/laos/point.md", $"---\ntitle: Point {step}\norder: {step % 7}\n---\nText.\n");
                break;
            case 5:
                folder.With("countries/laos.md", "---\ntitle: Laos\ncode: LA\nsummary: S\ndraft: true\n---\n");
                break;
            default:
                folder.With(name,
                    $"---\ntitle: Story {step}\ndate: 2026-01-{1 + step % 28:00}\nsummary: S\ncountries: [laos]\n---\nSee [Laos](/countries/laos) and [another](story-{step % 4}.md).\n");
                break;
        }
    }

    private static string Dump(ContentReading reading)
    {
        var site = reading.Site!;
        Entry[] entries = [.. site.Countries, .. site.Stories, .. site.PrayerPoints];
        return string.Join('\n', entries.Select(entry => $"{entry} {entry.Body} {string.Join(' ', entry.Sources)}")
            .Concat(site.Addresses.PathsOf(AddressGroup.Page)).Concat(reading.Findings.Select(finding => finding.ToString()))
            .Append($"{reading.HoldsUntil:O} {reading.IsDegraded}"));
    }

    [Fact]
    public void What_is_taken_down_comes_down_when_no_new_snapshot_can_be_made()
    {
        using var folder = new ContentFolder()
            .WithLaos()
            .WithTrialAndPhoto("expires: 2026-11-22")
            .With("prayer/laos/rain.md", "---\n---\nFor rain.")
            .With("news/hidden-now.md", Story).With("news/removed-now.md", Story).With("news/stays.md", Story);
        var reader = new ContentReader(folder.Path);
        reader.Read(ContentFolder.Noon);
        reader.StandIn = () => throw new InvalidOperationException("A mistake of the program.");
        folder.With("news/hidden-now.md", "draft: true")
            .Without("news/removed-now.md")
            .Without("news/trial/court.png")
            .With("news/new.md", Story)
            .With("news/stays.md", "---\ntitle: A: b\n---\nText.\n");

        var reading = reader.Read(ContentFolder.Noon);

        Assert.Equal(["stays", "trial"], reading.Site.Stories.Select(story => story.Slug.Value).Order(StringComparer.Ordinal));
        Assert.Equal(["/countries/laos"], reading.Site.Countries.Select(country => Paths.Entry(country).Page));
        Assert.Single(reading.Site.PrayerPoints);
        Assert.Empty(reading.Site.Entries.SelectMany(entry => entry.Photos));
        Assert.DoesNotContain(reading.Site.Addresses.PathsOf(AddressGroup.Page), url => url.Contains("now", StringComparison.Ordinal));
        Assert.DoesNotContain(
            reading.Files,
            file => file.Path.Contains("now", StringComparison.Ordinal) || file.Path.EndsWith(".png", StringComparison.Ordinal));
        Assert.True(reading is { IsDegraded: true, Failure: InvalidOperationException });

        Assert.Equal(["stays"], reader.Assemble(ContentFolder.Noon.AddDays(1)).Site.Stories.Select(story => story.Slug.Value));
        folder.Without("countries/laos.md");
        var rest = reader.Read(ContentFolder.Noon.AddDays(1)).Site;
        Assert.Equal((0, 0), (rest.Countries.Length, rest.PrayerPoints.Length));
        Assert.Throws<InvalidOperationException>(() => reader.Read(ContentFolder.Noon.AddDays(1)));

        reader.StandIn = null;
        Assert.Equal(
            ["new", "stays"],
            reader.Read(ContentFolder.Noon.AddDays(1)).Site.Stories.Select(story => story.Slug.Value).Order(StringComparer.Ordinal));
    }

    private const string Story = "---\ntitle: A\ndate: 2026-01-16\nsummary: S\ncountries: [laos]\n---\nText.\n";
}
