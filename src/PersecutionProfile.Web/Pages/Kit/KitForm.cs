using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Pages.Countries;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Kit;

/// <summary>A form of a country's kit: all that stands in it may be carried away.</summary>
public abstract class KitForm(SiteContent site, Address at) : CountryForm(site, at)
{
    public override ImmutableArray<PrayerPoint> Points { get; } = site.Carried.PointsOf(at.About<Country>());

    public PrayerPoint Prayer => Points.Prayers(Site.Today)[0];

    /// <summary>The points that stand in it.</summary>
    public abstract ImmutableArray<PrayerPoint> Shown { get; }

    public IEnumerable<string> NamesChanged => Shown.Append(Prayer).SelectMany(point => point.NamesChanged);

    /// <summary>What it says of itself.</summary>
    public IEnumerable<string> Notes => NotesOn(Shown);

    protected IEnumerable<string> NotesOn(ImmutableArray<PrayerPoint> points) =>
    [
        .. Words.TranslationNotes(points.Append(Prayer)),
        Words.Entries.Origin(Country),
        Words.Copies.MadeOn(Words.Dates.Of(Site.Today)),
    ];

    public IEnumerable<string> Publishers =>
        Shown.Append(Prayer).SelectMany(point => point.Sources).Select(source => source.Publisher).Distinct();
}
