using System.Collections.Immutable;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Pages.Preview;

/// <summary>How far the site is translated into each of its languages.</summary>
public sealed class TranslationsModel(SiteContent site, Address at) : SitePage(site, at)
{
    public override string Title => "Translations";

    public override string Description => "How far the site is translated.";

    public override ImmutableArray<Crumb> Trail => [new("Preview", Paths.Preview)];

    public ImmutableArray<TranslationProgress> Languages { get; } = TranslationProgress.Of(site);
}
