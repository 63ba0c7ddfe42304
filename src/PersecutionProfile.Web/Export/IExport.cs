using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Export;

/// <summary>Something that can be written into a folder: the site for a host, or for a stick.</summary>
internal interface IExport
{
    /// <summary>How many addresses it has.</summary>
    int Count { get; }

    /// <param name="advance">Called after each address, from several threads.</param>
    /// <exception cref="ContentException">A page cannot be rendered.</exception>
    Task WriteAsync(ExportFolder folder, Action advance, CancellationToken stop);
}
