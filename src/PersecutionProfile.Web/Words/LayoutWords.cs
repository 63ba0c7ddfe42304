namespace PersecutionProfile.Web.Words;

/// <summary>What stands at the head and the foot of every page, and below many.</summary>
public sealed record LayoutWords
{
    public required string Shortcuts { get; init; }
    public required string Leave { get; init; }
    public required string LeaveByKeys { get; init; }
    public required string Skip { get; init; }

    /// <summary>The name of the main menu.</summary>
    public required string Menu { get; init; }

    public required string Help { get; init; }
    public required string Search { get; init; }
    public required string SearchLabel { get; init; }
    public required string Breadcrumb { get; init; }
    public required string Home { get; init; }

    /// <summary>The name of the menu at the foot.</summary>
    public required string About { get; init; }

    public required string Feed { get; init; }
    public required string PrayerFeed { get; init; }
    public required string NoTraces { get; init; }
    public required string Nothing { get; init; }
    public required string Share { get; init; }
    public required string ByEmail { get; init; }
    public required string WithWhatsApp { get; init; }

    /// <summary>Before the address of the page.</summary>
    public required string OrCopy { get; init; }

    /// <summary>Opens the text of the page that has no address in it.</summary>
    public required string AsText { get; init; }

    /// <summary>Beside that text, where no copy may hold the page.</summary>
    public required string TellsOfDanger { get; init; }
}
