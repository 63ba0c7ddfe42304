using PersecutionProfile.Content.Photos;

namespace PersecutionProfile.Content.Reading;

/// <summary>A file of the content folder as last seen.</summary>
internal abstract record TrackedFile(string Path)
{
    /// <summary>None for what is read again at the next look.</summary>
    public FileStamp Stamp { get; init; }

    /// <summary>Null for what is not read, or cannot be.</summary>
    public byte[]? Hash { get; init; }

    /// <summary>Why it cannot be read.</summary>
    public Finding? Problem { get; init; }

    /// <summary>Whether waiting a moment may mend it.</summary>
    public bool MayBeUnfinished { get; init; }

    public static TrackedFile Read(string path, byte[] hash, byte[] bytes)
    {
        if (FileKind.IsDocument(path))
        {
            var document = Document.Read(path, bytes) with { Hash = hash };
            return new TrackedDocument(path, document) { Hash = hash, MayBeUnfinished = !document.IsReadable };
        }
        if (FileKind.IsDataFile(path))
        {
            var data = DataFile.Read(path, bytes) with { Hash = hash };
            return new TrackedDataFile(path, data) { Hash = hash, MayBeUnfinished = !data.IsReadable };
        }
        return OfPicture(path, hash, bytes.AsSpan(0, Math.Min(bytes.Length, PhotoSignature.Length)), bytes.Length);
    }

    /// <param name="start">Its first bytes.</param>
    public static TrackedPicture OfPicture(string path, byte[] hash, ReadOnlySpan<byte> start, int length)
    {
        var refusal = OriginalPhoto.Refuse(start, length);
        var picture = new PictureFile(path) { Hash = PhotoMaking.HashOf(hash), Refusal = refusal ?? "" };
        return new TrackedPicture(path, picture) { Hash = hash, MayBeUnfinished = refusal is not null };
    }

    public static TrackedFile Unreadable(string path, Finding problem, byte[]? bytes = null) =>
        FileKind.IsDocument(path) ? new TrackedDocument(path, Document.Unreadable(path, problem, bytes)) { Problem = problem }
        : FileKind.IsDataFile(path) ? new TrackedDataFile(path, DataFile.Unreadable(path, problem)) { Problem = problem }
        : FileKind.IsPicture(path)
            ? new TrackedPicture(path, new PictureFile(path) { Refusal = problem.Message }) { Problem = problem }
            : new OtherFile(path) { Problem = problem };

    public bool HasBytesOf(TrackedFile other) =>
        Problem == other.Problem
            && (Hash is null ? other.Hash is null : other.Hash is not null && Hash.AsSpan().SequenceEqual(other.Hash));
}

internal sealed record TrackedDocument(string Path, Document Document) : TrackedFile(Path);

internal sealed record TrackedDataFile(string Path, DataFile Data) : TrackedFile(Path);

/// <summary>A file that could be a photo.</summary>
internal sealed record TrackedPicture(string Path, PictureFile Picture) : TrackedFile(Path);

/// <summary>What is not read, and what stands in a photo's place and is no ordinary file.</summary>
internal sealed record OtherFile(string Path) : TrackedFile(Path);

/// <summary>Place, size, time and rights tell that a file may have changed, in whichever direction the time went.</summary>
internal readonly record struct FileStamp(string Real, long Length, DateTime Written, UnixFileMode Rights)
{
    public static FileStamp Of(FileInfo file) => new(file.FullName, file.Length, file.LastWriteTimeUtc, file.UnixFileMode);

    /// <summary>File systems count time in steps: what was written a moment ago can change once more without showing it.</summary>
    public FileStamp IfSettled(DateTime readAt) => Math.Abs((readAt - Written).TotalMilliseconds) < 100 ? default : this;
}
