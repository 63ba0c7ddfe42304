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
public sealed class WriteModel(IServiceProvider services) : WorkshopPage(services)
{
    private readonly ContentSettings settings = services.GetRequiredService<ContentSettings>();

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

    public PreviewFile? Known => Site.Preview!.Find(Path);

    public bool IsEntry => Known is not null;

    public bool IsDraft => DraftLine.IsIn(Sheet!.OnDisk ?? Sheet.Text);

    public bool CanHavePhotos => IsEntry && NewPhoto.CanStandBeside(Path);

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
        "days.yml" => Paths.Calendar,
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

    /// <summary>What was done before the page was asked for again, so that asking once more does not do it again.</summary>
    [BindProperty(SupportsGet = true, Name = "done")]
    public string? Done { get; set; }

    public void OnGet()
    {
        Show(Desk.Find(Path));
        if (Sheet is not null)
            Said = Done is null ? null : Sentence(Done);
    }

    public void OnPostCheck() => Show(Desk.Put(Path, Text ?? "", Version ?? ""));

    /// <summary>What the editor's browser sends while somebody types.</summary>
    public IActionResult OnPostText()
    {
        Show(Desk.Put(Path, Text ?? "", Version ?? ""));
        return Sheet is null ? NotFound() : InJson();
    }

    public IActionResult OnPostSave() => Save(overwrite: false);

    public IActionResult OnPostOverwrite() => Save(overwrite: true);

    public IActionResult OnPostDiscard()
    {
        Desk.Discard(Path);
        return After("dropped");
    }

    public IActionResult OnPostTakeDown()
    {
        // Taken down is also what cannot be kept, because somebody else has written meanwhile.
        var refused = Text is null || Keep() ? null : Sheet?.Refused;
        var isDown = Try(() => Desk.Change(Path, DraftLine.Put));
        if (isDown && refused is null)
            return After("down");
        Show(Desk.Find(Path) is { } sheet ? sheet with { Refused = refused } : null);
        Said = isDown ? Sentence("down") : null;
        return Page();
    }

    public IActionResult OnPostPublish() =>
        Keep()
            && Try(() => Show(Desk.Save(Path, DraftLine.Remove(Sheet!.Text), Sheet.Version)))
            && !IsConflict
            && Sheet is { IsUnsaved: false }
            ? After("published")
            : Page();

    private IActionResult Save(bool overwrite)
    {
        if (!Try(() => Show(Desk.Save(Path, Text ?? "", Version ?? "", overwrite))))
            Show(Keep() ? Sheet : Desk.Find(Path));
        else if (Sheet is { IsUnsaved: true })
            IsConflict = true;
        if (Sheet is not null && Request.Headers.Accept.Contains("application/json"))
            return InJson(IsConflict || Problem is not null ? null : Sentence("saved"));
        return Sheet is null || IsConflict || Problem is not null ? Page() : After("saved");
    }

    private RedirectResult After(string done) => Redirect($"{WorkshopPaths.Of(Path)}&done={done}");

    private string? Sentence(string done) => done switch
    {
        "saved" when Findings.Count(finding => finding.IsError) is var errors and > 0 =>
            $"Saved, with {(errors == 1 ? "an error" : $"{errors} errors")}. " +
            "Visitors keep the last good page, or see none, until that is mended.",
        "saved" or "published" when Known?.HiddenBecause is { } why => $"Saved. Visitors do not see it yet: {why}.",
        "saved" => "Saved.",
        "published" when Findings.Any(finding => finding.IsError) =>
            "Saved. Visitors do not see it as it is written here: mend the errors first.",
        "published" => "Published.",
        "dropped" => "What was not saved is dropped. This is the file as it was saved.",
        "down" => "It is taken down: no visitor sees it any more. What was written is still in the file, and in earlier copies of it.",
        "photo" => "The photo stands beside the entry. Look where it shows, and save nothing more if it is right.",
        _ => null,
    };

    private JsonResult InJson(string? said = null) => new(new
    {
        said,
        version = Sheet!.Version,
        isConflict = IsConflict,
        isUnsaved = Sheet.IsUnsaved,
        isDraft = IsDraft,
        isChangedOnDisk = Sheet.IsChangedOnDisk,
        problem = Problem,
        badges = InList.States.Select(state => new { kind = state.Kind, words = state.Words }),
        findings = Findings.Select(finding => new
        {
            line = finding.Line,
            column = finding.Column,
            isError = finding.IsError,
            place = finding.KindAndPlace(),
            message = finding.Message,
        }),
    });

    /// <summary>What was typed is taken along by whatever button was pressed.</summary>
    private bool Keep()
    {
        Show(Desk.Put(Path, Text ?? "", Version ?? ""));
        return Sheet is { Refused: null };
    }

    private void Show(Sheet? sheet)
    {
        (Sheet, Site) = (sheet, Desk.Current);
        IsConflict = sheet?.Refused is not null;
        if (sheet is { IsUnsaved: true } && Desk.WhyNotKept is { } why)
            Problem ??= $"What you type cannot be kept for the next time, so save it before you go. The system says: {why}";
    }
}
