using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Workshop;

namespace PersecutionProfile.Web.Pages.Workshop;

/// <summary>Every file of the content folder with its state, and what needs attention first.</summary>
public sealed class FilesModel(IServiceProvider services) : WorkshopPage(services)
{
    public const int MostUrgent = 12;

    public static ImmutableArray<(string Folder, string Name)> Kinds { get; } =
    [
        ("countries", "Countries"), ("prayer", "Prayers"), ("news", "Stories"), ("help", "Ways to help"), ("pages", "Pages"),
        ("data", "Sources, figures and settings"),
    ];

    public static ImmutableArray<(string Key, string Name)> States { get; } =
    [
        ("urgent", "needs attention"), ("unsaved", "not saved"), ("finding", "has a finding"),
        ("public", "public"), ("hidden", "not public"),
        ("review", "review due"), ("older", "translation older"),
    ];

    public override string Title => "All files";

    public override string Place => WorkshopPaths.Home;

    public ImmutableArray<DeskFile> All => field.IsDefault ? field = [.. ReadAll()] : field;

    [BindProperty(SupportsGet = true)]
    public string? Country { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    public IEnumerable<DeskFile> Urgent => All.Where(file => file.Urgency > 0).OrderByDescending(file => file.Urgency);

    public ImmutableArray<DeskFile> Files =>
    [
        .. All.Where(file => (Country is not { Length: > 0 } || file.IsOf(Country))
            && (Kind is not { Length: > 0 } || file.Kind == Kind)
            && (State is not { Length: > 0 } || file.Is(State))),
    ];

    private IEnumerable<DeskFile> ReadAll()
    {
        var findings = Site.Preview!.Findings.ToLookup(finding => finding.File);
        var unsaved = Desk.UnsavedPaths.ToHashSet();
        var entries = Site.Preview.Files.ToDictionary(file => file.Path);
        return Desk.TextPaths
            .Select(path => new DeskFile(path, entries.GetValueOrDefault(path), [.. findings[path]], unsaved.Contains(path), Site))
            .OrderBy(file => file.GroupOrder)
            .ThenBy(file => file.Group, StringComparer.Ordinal)
            .ThenBy(file => file.Path, StringComparer.Ordinal);
    }
}
