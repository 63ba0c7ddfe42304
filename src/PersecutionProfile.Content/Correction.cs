namespace PersecutionProfile.Content;

/// <summary>What was wrong in an entry, what is right now, and since when, in its editor's words.</summary>
/// <param name="IsWithdrawal">Whether nothing stands in place of what was wrong.</param>
/// <param name="Figure">The statement that was withdrawn: it stands nowhere else any more; null for everything else.</param>
public sealed record Correction(DateOnly Date, string Text, bool IsWithdrawal, Figure? Figure = null)
{
    /// <summary>That of its words, where it is not its entry's; null where it is.</summary>
    public Language? Language { get; init; }
}
