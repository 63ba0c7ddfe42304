using System.Collections.Frozen;

namespace PersecutionProfile.Content.Reading;

/// <summary>The files of a content folder, each read for itself.</summary>
/// <param name="Documents">In path order.</param>
/// <param name="Findings">What is wrong with the folder itself and the names of files that are no entries.</param>
internal sealed record FolderFiles(ImmutableArray<Document> Documents, FrozenDictionary<string, DataFile> DataFiles, ImmutableArray<Finding> Findings)
{
    public DataFile Data(string name) => DataFiles.TryGetValue(name, out var file) ? file : DataFile.Missing(name);
}
