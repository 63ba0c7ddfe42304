using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Live;

/// <summary>The snapshot that is shown now. The site's is what the folder holds; the workshop's has unsaved texts in it.</summary>
public interface ICurrentSite
{
    SiteContent Current { get; }

    /// <summary>Ends when another snapshot is shown.</summary>
    Task NextAsync(CancellationToken cancel);
}
