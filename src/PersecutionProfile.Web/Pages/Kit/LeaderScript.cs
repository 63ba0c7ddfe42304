using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Kit;

/// <summary>What a leader says and does, minute by minute: ten for one country, and four more for each other.</summary>
public sealed class LeaderScript(SiteContent site, ImmutableArray<Country> countries)
{
    /// <summary>About 150 words of English, which are read aloud in a minute.</summary>
    private const int RoomForStory = 900;

    private readonly SiteContent carried = site.Carried;

    public SiteContent Site => site;

    public ImmutableArray<Country> Countries => countries;

    public bool IsOfOne => countries is [_];

    /// <summary>By the name of the country, so that the same stands on every machine and on every day.</summary>
    public Passage Passage => (Passage)(countries.Sum(country => country.Slug.Value.Sum(sign => sign)) % Enum.GetValues<Passage>().Length);

    public IEnumerable<ScriptPart> Parts
    {
        get
        {
            var minute = 0;
            ScriptPart Part(ScriptPartKind kind, int minutes, Country? country = null) =>
                new(kind, minute, minute += minutes, country);
            yield return Part(ScriptPartKind.Silence, 1);
            yield return Part(ScriptPartKind.Scripture, 1);
            foreach (var country in countries)
            {
                if (StoryOf(country) is not null)
                    yield return Part(ScriptPartKind.Story, 1, country);
                yield return Part(ScriptPartKind.Points, IsOfOne ? 3 : 2, country);
                yield return Part(ScriptPartKind.Prayer, 1, country);
            }
            yield return Part(ScriptPartKind.Song, 2);
            yield return Part(ScriptPartKind.Closing, 1);
        }
    }

    /// <summary>The newest that is in this language; null without one.</summary>
    public Story? StoryOf(Country country) => carried.StoriesOf(country).FirstOrDefault(carried.Speaks);

    public ImmutableArray<PrayerPoint> PointsOf(Country country) =>
        [.. carried.PointsOf(country).Open(site.Today).Take(IsOfOne ? 3 : 2)];

    public PrayerPoint PrayerOf(Country country) => carried.PointsOf(country).Prayers(site.Today)[0];

    /// <summary>Its paragraphs without headings, as far as whole sentences have room.</summary>
    public static string Shorten(Story story)
    {
        var headings = story.Body.Headings.Select(heading => heading.Text).ToHashSet();
        var paragraphs = story.Body.Text.Split("\n\n").Where(paragraph => !headings.Contains(paragraph));
        var text = string.Join('\n', paragraphs.Select(paragraph => paragraph.AsOneParagraph()));
        var read = text.WholeSentences(RoomForStory).TrimEnd();
        // Nobody reads the words of somebody else aloud who cannot say whose they are.
        var isQuoted = text.AsSpan(read.Length).TrimStart().StartsWith("—", StringComparison.Ordinal);
        return isQuoted && read.LastIndexOf('\n') is > 0 and var paragraph ? read[..paragraph] : read;
    }

    /// <summary>All that is read of a country.</summary>
    public IEnumerable<Entry> EntriesOf(Country country) =>
        [.. PointsOf(country), PrayerOf(country), .. StoryOf(country) is { } story ? [story] : Array.Empty<Entry>()];
}

/// <param name="From">The minute in which it begins.</param>
/// <param name="To">The minute in which it ends.</param>
/// <param name="Country">Null where it is not about one.</param>
public sealed record ScriptPart(ScriptPartKind Kind, int From, int To, Country? Country);

public enum ScriptPartKind
{
    Silence,
    Scripture,
    Story,
    Points,
    Prayer,
    Song,
    Closing,
}
