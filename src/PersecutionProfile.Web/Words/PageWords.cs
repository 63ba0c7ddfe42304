namespace PersecutionProfile.Web.Words;

/// <summary>Pages that say little else than these words, and what pages about the site add to the editors' own.</summary>
public sealed record PageWords
{
    public required string NotFound { get; init; }
    public required string NotFoundDescription { get; init; }
    public required string NotFoundLead { get; init; }
    public required string BeginAtHome { get; init; }
    public required string ReadNews { get; init; }
    public required string PrayForToday { get; init; }
    public required string Error { get; init; }
    public required string ErrorDescription { get; init; }

    /// <summary>[A link] to the home page.</summary>
    public required string ErrorLead { get; init; }

    public required string Publisher { get; init; }
    public required string Licence { get; init; }
    public required string Hosting { get; init; }
    public required string NoCorrections { get; init; }
}
