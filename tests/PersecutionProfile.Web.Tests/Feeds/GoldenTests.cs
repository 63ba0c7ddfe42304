namespace PersecutionProfile.Web.Tests.Feeds;

/// <summary>
/// Each file exactly as it stands beside this test. To write them anew, set the environment variable WRITE_GOLDEN=1, and
/// look at every difference before it is kept.
/// </summary>
public sealed class GoldenTests : IDisposable
{
    private static readonly string Folder = Path.Combine(SiteFixture.RepositoryRoot, "tests/PersecutionProfile.Web.Tests/Feeds/Golden");

    private readonly TemporarySite site = FeedContent.Site();

    [Theory]
    [InlineData("/feed.xml", "feed.xml")]
    [InlineData("/feed.json", "feed.json")]
    [InlineData("/countries/laos/feed.xml", "laos.xml")]
    [InlineData("/pray/feed.xml", "pray.xml")]
    [InlineData("/pray/week.xml", "week.xml")]
    [InlineData("/pray/week.json", "week.json")]
    [InlineData("/pray/week.txt", "week.txt")]
    [InlineData("/countries/laos/pray/text", "laos.txt")]
    [InlineData("/countries/cote/pray/text", "cote.txt")]
    [InlineData("/data/figures.csv", "figures.csv")]
    [InlineData("/data/figures.json", "figures.json")]
    [InlineData("/robots.txt", "robots.txt")]
    [InlineData("/.well-known/security.txt", "security.txt")]
    public void The_file_is_as_it_should_be(string path, string golden) => AssertGolden(golden, site.Read().File(path));

    /// <summary>One of each country; the rest of its 98 events are alike.</summary>
    [Fact]
    public void Two_days_of_the_calendar_are_as_they_should_be()
    {
        var parts = site.Read().File(Paths.CalendarFile).Split("BEGIN:VEVENT\r\n");
        string[] twoDays = [parts[0], .. parts[2..4]];
        AssertGolden("calendar.ics", string.Join("BEGIN:VEVENT\r\n", twoDays) + "END:VCALENDAR\r\n");
    }

    [Fact]
    public void Two_readings_of_one_folder_give_the_same_bytes()
    {
        var (one, other) = (site.Read(), site.Read(FeedContent.Now.AddHours(-10)));
        Assert.Equal(one.Addresses.PathsOf(AddressGroup.File), other.Addresses.PathsOf(AddressGroup.File));
        // An archive is made of pages; see KitArchiveTests.
        Assert.All(
            one.Addresses.Of(AddressGroup.File)
                .Where(file => file.Kind is not (AddressKind.CountryKitArchive or AddressKind.KitArchive))
                .Select(file => file.Path),
            path => Assert.Equal(one.File(path), other.File(path)));
    }

    public void Dispose() => site.Dispose();

    private static void AssertGolden(string name, string actual)
    {
        var file = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("WRITE_GOLDEN") is "1")
            File.WriteAllText(file, actual);
        Assert.Equal(File.ReadAllText(file), actual);
    }
}
