using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Writing;
using PersecutionProfile.Web.Commands;
using PersecutionProfile.Web.Settings;
using PersecutionProfile.Web.Words;
using PersecutionProfile.Web.Workshop;

namespace PersecutionProfile.Web.Pages.Workshop;

/// <summary>A file's text beside the page that becomes of it.</summary>
public sealed class WriteModel : WorkshopPage
{
    private readonly Desk desk;
    private readonly ContentSettings settings;

    public WriteModel(IServiceProvider services)
    {
        (desk, settings) = (services.GetRequiredService<Desk>(), services.GetRequiredService<ContentSettings>());
        Site = services.GetRequiredService<SiteContent>();
    }

    public override string Title => Known?.Name ?? Path;

    public override string Form => IsConflict ? "wide" : "write";

    [BindProperty(SupportsGet = true, Name = "file")]
    public string Path { get; set => field = value ?? ""; } = "";

    [BindProperty]
    public string? Text { get; set => field = value is null ? null : FileText.LinesOf(value); }

    [BindProperty]
    public string? Version { get; set; }

    internal Sheet? Sheet { get; private set; }

    public bool IsConflict { get; private set; }

    public PreviewFile? Known => Site.Preview!.Files.FirstOrDefault(file => file.Path == Path);

    public bool IsEntry => Known is not null;

    public bool IsDraft => DraftLine.IsIn(Sheet!.Text);

    /// <summary>Only entries that can be folders.</summary>
    public bool CanHavePhotos => Known is not null
        && (Path.EndsWith("/index.md", StringComparison.Ordinal)
            || new NewEntry($"{Path[..^".md".Length]}/index.md", "").WhyRefused is null);

    public ImmutableArray<Finding> Findings => [.. Site.Preview!.Findings.Where(finding => finding.File == Path)];

    public ImmutableArray<Finding> CareFindings => Findings.RemoveAll(finding => !finding.Rule.IsOfCare);

    public ImmutableArray<Insertion> Insertions => Insertion.For(Path, Site);

    public ImmutableArray<CareQuestion> Questions => Care.Of(Known?.Entry, Sheet!.Text, ProtectedNamesFile.Open(settings), Site.Today);

    /// <summary>Where what is written shows.</summary>
    public string? PageShown => Known?.Address.ToString() ?? Path switch
    {
        "sources.yml" => Paths.Sources,
        "site.yml" => Paths.Home,
        "figures.yml" => Paths.Countries,
        _ when Path.StartsWith("rankings/", StringComparison.Ordinal) => Paths.Rankings,
        _ => null,
    };

    /// <summary>The same page in the other languages that have it.</summary>
    public IEnumerable<(Language Language, string Path)> Languages =>
        from edition in Site.InEachLanguage
        where Site.Settings.Languages.Length > 1
        let place = PlaceShown
        where place is not null && edition.Addresses.Has(LinkTarget.Parse(place).Page)
        select (edition.Settings.Language, edition.Addresses.PathTo(place));

    /// <summary>Where the original is read, also of a translation.</summary>
    private string? PlaceShown =>
        PageShown is { } shown && LinkTarget.Parse(shown) is var target && Site.Addresses.Find(target.Page) is { } address
            ? $"{target with { Page = address.Place }}"
            : PageShown;

    public DeskFile InList => new(Path, Known, Findings, Sheet!.IsUnsaved, Site);

    public void OnGet() => Show(desk.Find(Path));

    public void OnPostCheck() => Show(desk.Put(Path, Text ?? "", Version ?? ""));

    /// <summary>What the editor's browser sends while somebody types.</summary>
    public IActionResult OnPostText()
    {
        Show(desk.Put(Path, Text ?? "", Version ?? ""));
        if (Sheet is null)
            return NotFound();
        return new JsonResult(new
        {
            version = Sheet.Version,
            isConflict = Sheet.Refused is not null,
            isUnsaved = Sheet.IsUnsaved,
            isChangedOnDisk = Sheet.IsChangedOnDisk,
            problem = Problem,
            badges = InList.States.Select(state => new { kind = state.Kind, words = state.Words }),
            page = PageShown,
            findings = Findings.Select(finding => new
            {
                line = finding.Line,
                column = finding.Column,
                isError = finding.IsError,
                place = finding.KindAndPlace(),
                message = finding.Message,
            }),
        });
    }

    public void OnPostSave() => Save(overwrite: false);

    public void OnPostOverwrite() => Save(overwrite: true);

    public void OnPostDiscard() => Show(desk.Discard(Path));

    public void OnPostTakeDown()
    {
        // Taken down is also what cannot be kept, because somebody else has written meanwhile.
        var refused = Text is null || Keep() ? null : Sheet?.Refused;
        if (Try(() => desk.Change(Path, DraftLine.Put)))
            Said = $"{Path} is taken down: no visitor sees it any more. What was written is still in the file, and in earlier copies of it.";
        Show(desk.Find(Path) is { } sheet ? sheet with { Refused = refused } : null);
    }

    public void OnPostPublish()
    {
        if (!Keep())
            return;
        if (Try(() => Show(desk.Save(Path, DraftLine.Remove(Sheet!.Text), Sheet.Version))) && !IsConflict)
            Said = Known?.HiddenBecause is { } why
                ? $"Saved. Visitors do not see it yet: {why}."
                : Findings.Any(finding => finding.IsError) ? "Saved. Visitors do not see it as it is written here: mend the errors first." : "Published.";
    }

    private void Save(bool overwrite)
    {
        if (!Try(() => Show(desk.Save(Path, Text ?? "", Version ?? "", overwrite))))
            Show(Keep() ? Sheet : desk.Find(Path));
        else if (Sheet is { IsUnsaved: true })
            IsConflict = true;
        else if (Sheet is not null && !IsConflict)
            Said = $"Saved {Path}.";
    }

    /// <summary>What was typed is taken along by whatever button was pressed.</summary>
    private bool Keep()
    {
        Show(desk.Put(Path, Text ?? "", Version ?? ""));
        return Sheet is { Refused: null };
    }

    private void Show(Sheet? sheet)
    {
        (Sheet, Site) = (sheet, desk.Current);
        IsConflict = sheet?.Refused is not null;
        if (sheet is { IsUnsaved: true } && desk.WhyNotKept is { } why)
            Problem ??= $"What you type cannot be kept for the next time, so save it before you go. The system says: {why}";
    }
}
