using System.Collections.Immutable;
using System.Globalization;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Pray;

public sealed class DayModel(SiteContent site, Address at) : SitePage(site, at)
{
    public DailyPrayer Daily { get; } = site.Rotation.On(at.Day)!;

    public override string Title => Words.Pray.OnDay(Words.Dates.Of(Daily.Day));

    public override string Description => Words.Pray.OnDayDescription(Words.NameOf(Daily.Country));

    public override bool HasNeutralPreview => Daily.Country.LinkPreview == LinkPreview.Neutral;

    /// <summary>With the first point that may be carried away.</summary>
    public override (string Text, Language Language) TextToShare => Daily.Points.FirstOrDefault(point => point.IsCarried) is { } first
        ? ($"{Words.PrayFor(Daily.Country)}\n\n{first.Body.Text.AsOneParagraph()}", first.Language)
        : base.TextToShare;

    public override ImmutableArray<Crumb> Trail => [new(Words.Pray.Title, Paths.Pray), new(Words.Calendar.Title, Paths.Calendar)];
}
