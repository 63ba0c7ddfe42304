using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Findings;
using PersecutionProfile.Content.Writing;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Pages.Preview;

/// <summary>How far the site is translated into one language, and what is missing, ready to be copied.</summary>
public sealed class TranslationModel(SiteContent site, Address at, ContentSettings settings) : SitePage(site, at)
{
    private readonly NewTranslation templates = new(site, settings.Folder);

    public override string Title => $"Translations: {Progress.Language.EnglishName}";

    public override string Description => "How far the site is translated into one language.";

    public override ImmutableArray<Crumb> Trail => [new("Preview", Paths.Preview), new("Translations", Paths.PreviewTranslations)];

    public TranslationProgress Progress { get; } =
        TranslationProgress.Of(site).Single(progress => progress.Language == at.About<Language>());

    /// <summary>What says of which parts the original has changed, and how to say that nothing needs to be done.</summary>
    public IEnumerable<Finding> Older => OfFiles(Progress.Older).Where(finding => finding.Rule == Rule.TranslationOld);

    /// <summary>Null when the original cannot be read at the moment.</summary>
    public string? TemplateOf(TranslatedEntry entry) => templates.Of(entry.Original, Progress.Language)?.Text;

    private IEnumerable<Finding> OfFiles(IEnumerable<TranslatedEntry> entries)
    {
        var files = entries.Select(entry => entry.File).ToHashSet(StringComparer.Ordinal);
        return Site.Preview!.Findings.Where(finding => files.Contains(finding.File));
    }
}
