namespace PersecutionProfile.Content;

/// <summary>One page of a list of stories.</summary>
/// <param name="Number">From 1.</param>
public sealed record Listing(ImmutableArray<Story> Stories, int Number, int PageCounted)
{
    public const int StoriesPerPage = 20;

    /// <summary>At least 1: an empty list has a page that says so.</summary>
    public static int PageCount(ImmutableArray<Story> all) => Math.Max(1, (all.Length + StoriesPerPage - 1) / StoriesPerPage);

    public static Listing Page(ImmutableArray<Story> all, int number) =>
        new([.. all.Skip((number - 1) * StoriesPerPage).Take(StoriesPerPage)], number, PageCount(all));
}
