using System.Globalization;

namespace PersecutionProfile.Content.Tests;

public sealed class ObservedDayTests : IDisposable
{
    private readonly ContentFolder folder = new ContentFolder().WithLaos().With("days.yml", """
        day-of-prayer: {name: Day of prayer, day: first Sunday of November, sources: [open-doors, lifeway]}
        red-wednesday:
          name: Red Wednesday
          day: third Wednesday of November
          days: [2023-11-22, 2022-11-23]
          kind: prayer
          sources: open-doors
          about: Churches are red.
          url: https://example.org/red
        new-year: {name: New Year, kind: remembrance, day: 1 January, sources: [lifeway], countries: [laos, chad]}
        """);

    [Fact]
    public void A_day_has_every_key_of_the_contract()
    {
        var (prayer, red, year) = (folder.Site.Days[0], folder.Site.Days[1], folder.Site.Days[2]);

        Assert.Empty(folder.Errors);
        Assert.Equal(("day-of-prayer", ObservedDayKind.Prayer, "", null), (prayer.Key.Value, prayer.Kind, prayer.About, prayer.Url));
        Assert.Equal(["open-doors", "lifeway"], prayer.Sources.Select(source => source.Key.Value));
        Assert.Equal(
            ("Red Wednesday", "Churches are red.", "https://example.org/red", "open-doors"),
            (red.Name, red.About, red.Url!.ToString(), red.Sources.Single().Key.Value));
        Assert.Equal(ObservedDayKind.Remembrance, year.Kind);
        Assert.Equal(["laos", "chad"], year.Countries.Select(country => country.Value));
    }

    [Theory]
    [InlineData(2022, "2022-11-23")]
    [InlineData(2023, "2023-11-22")]
    [InlineData(2024, "2024-11-20")]
    public void A_date_of_a_year_goes_before_the_rule(int year, string date) => Assert.Equal(Day(date), folder.Site.Days[1].In(year));

    [Fact]
    public void Days_are_found_by_their_dates_over_New_Year_too()
    {
        var days = folder.Site.Days;
        Assert.Equal(["Red Wednesday"], Names(days.On(Day("2026-11-18"))));
        Assert.Empty(days.On(Day("2026-11-19")));
        Assert.Equal(
            ["2026-11-01 Day of prayer", "2026-11-18 Red Wednesday", "2027-01-01 New Year"],
            days.Between(Day("2026-11-01"), Day("2027-01-01")).Select(day => $"{day.Date:yyyy-MM-dd} {day.Day.Name}"));
        Assert.Equal(["New Year"], Names(days.In(PrayerWeek.Of(Day("2026-12-27")))));
        Assert.Equal(["Day of prayer"], Names(days.In(PrayerWeek.Of(Day("2026-11-07")))));
        Assert.Equal(["New Year", "Day of prayer", "Red Wednesday"], Names(days.Next(Day("2026-11-19"))));
    }

    [Theory]
    [InlineData("2026-11-21", "2026-11-15")]
    [InlineData("2026-11-22", "2026-11-22")]
    [InlineData("2028-02-29", "2028-02-27")]
    [InlineData("2027-01-01", "2026-12-27")]
    public void A_week_is_from_Sunday_to_Saturday(string day, string sunday)
    {
        var week = PrayerWeek.Of(Day(day));
        Assert.Equal((Day(sunday), Day(sunday).AddDays(6)), (week.Sunday, week.Saturday));
        Assert.Equal((DayOfWeek.Sunday, 7), (week.Sunday.DayOfWeek, week.Days.Length));
        Assert.Equal(week.Sunday.AddDays(-14), week.Before(2).Sunday);
    }

    [Fact]
    public void An_edition_has_its_names_and_the_original_s_where_it_has_none()
    {
        folder.With("site.yml", "name: Test\ntagline: T\nbase-url: https://example.org\nlanguages: [en, ko]\n")
            .With("days.ko.yml", "red-wednesday: {name: 붉은 수요일, about: 교회가 붉습니다.}\nnew-year: {name: 새해}\n");
        var days = folder.Site.In(Language.Find("ko")).Days;

        Assert.Empty(folder.Errors);
        Assert.Equal(
            [("Day of prayer", "en"), ("붉은 수요일", "ko"), ("새해", "ko")], days.Select(day => (day.Name, day.Language.Tag)));
        Assert.Equal(Day("2022-11-23"), days[1].In(2022));
    }

    [Theory]
    [InlineData("red-wednesday: {name: 붉은 수요일}", "The key `about` is missing")]
    [InlineData("green-monday: {name: 월요일}", "The original has no `green-monday`")]
    [InlineData("red-wednesday: {name: 수, about: 교회, day: 1 May}", "The key `day` is not known here")]
    public void What_a_translation_lacks_or_has_too_much_is_a_finding(string text, string said)
    {
        folder.With("site.yml", "name: Test\ntagline: T\nbase-url: https://example.org\nlanguages: [en, ko]\n").With("days.ko.yml", text);
        Assert.Contains(folder.Errors, finding => finding.Contains(said, StringComparison.Ordinal));
    }

    /// <summary>As Aid to the Church in Need or a diocese announced it in each year.</summary>
    [Theory]
    [InlineData("2016-11-23")] // rcdow.org.uk, Standing for faith and freedom on #RedWednesday
    [InlineData("2017-11-22")] // acninternational.org, UK Parliament to go red for #RedWednesday
    [InlineData("2018-11-28")] // agensir.it, of 27 November 2018
    [InlineData("2019-11-27")] // aleteia.org, of 28 November 2019
    [InlineData("2020-11-25")] // aidtochurch.org, of 4 December 2020
    [InlineData("2021-11-24")] // aidtochurch.org, Red Wednesday: shining a light on Christian persecution
    [InlineData("2022-11-23")] // acninternational.org, Red Week to call attention to religious freedom
    [InlineData("2023-11-22")] // hallam-diocese.com, Red Wednesday
    [InlineData("2024-11-20")] // acninternational.org, #RedWednesday events in over 20 countries
    [InlineData("2025-11-19")] // hallam-diocese.com, 19 November 2025 is Red Wednesday
    public void Red_Wednesday_is_on_the_day_on_which_it_was(string date)
    {
        using var shipped = ContentFolder.OfShippedContent();
        Assert.Contains("Red Wednesday", Names(shipped.Site.Days.On(Day(date))));
    }

    [Fact]
    public void The_shipped_days_have_a_source_each_and_a_name_in_every_language()
    {
        using var shipped = ContentFolder.OfShippedContent();
        Assert.All(shipped.Site.Days, day => Assert.NotEmpty(day.Sources));
        Assert.True(shipped.Site.Days.Single(day => day.Key.Value == "day-of-prayer").Sources.Length >= 2);
        Assert.All(
            shipped.Site.InEachLanguage, edition => Assert.All(edition.Days, day => Assert.Equal(edition.Settings.Language, day.Language)));
    }

    [Fact]
    public void A_file_that_breaks_keeps_its_last_good_days()
    {
        var reader = folder.NewReader();
        Assert.Equal(3, reader.Read(ContentFolder.Noon).Site!.Days.Length);
        folder.With("days.yml", "day-of-prayer: {name: “Day”: x\n");
        Assert.Equal(3, reader.Read(ContentFolder.Noon).Site!.Days.Length);
        folder.Without("days.yml");
        Assert.Empty(reader.Read(ContentFolder.Noon).Site!.Days);
    }

    public void Dispose() => folder.Dispose();

    private static IEnumerable<string> Names(ImmutableArray<DatedDay> days) => days.Select(day => day.Day.Name);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
