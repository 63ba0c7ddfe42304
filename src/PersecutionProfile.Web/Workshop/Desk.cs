using System.Security.Cryptography;
using System.Text;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Photos;
using PersecutionProfile.Content.Reading;
using PersecutionProfile.Content.Writing;
using PersecutionProfile.Web.Live;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Workshop;

/// <summary>
/// The content folder as it lies before the editor: as it is on disk, and in place of some files the texts that are not saved
/// yet. Whatever is written into the folder from the workshop is written here.
/// </summary>
internal sealed class Desk : ICurrentSite
{
    /// <summary>A page asks several times for the snapshot, and the folder is looked at once.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    private readonly Lock gate = new();
    private readonly TimeProvider time;
    private readonly ContentReader reader;
    private readonly UnsavedTexts unsaved;
    private readonly FolderWriter writer;
    private ContentReading? reading;
    private long lookedAt;
    private bool isBehind;
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Desk(ContentSettings settings, PhotoProcess photos, TimeProvider time)
    {
        this.time = time;
        reader = settings.Open(photos);
        writer = new FolderWriter(reader.Folder);
        unsaved = new UnsavedTexts(settings.UnsavedFolder);
    }

    public string Folder => reader.Folder;

    public SiteContent Current => Reading.Site;

    public ContentReading Reading
    {
        get
        {
            lock (gate)
                return Look();
        }
    }

    /// <summary>Whether unsaved texts outlive the program.</summary>
    public bool AreTextsKept => unsaved.AreKept;

    /// <summary>All entries and data files.</summary>
    public IReadOnlyCollection<string> TextPaths
    {
        get
        {
            lock (gate)
            {
                Look();
                return [.. reader.Texts];
            }
        }
    }

    public IReadOnlyCollection<string> UnsavedPaths
    {
        get
        {
            lock (gate)
                return [.. unsaved.All.Keys];
        }
    }

    public Task NextAsync(CancellationToken cancel) => next.Task.WaitAsync(cancel);

    /// <summary>A file and what is to become of it; null when the folder has no such file, or it is no text.</summary>
    public Sheet? Find(string path)
    {
        lock (gate)
        {
            Look();
            return reader.Texts.Contains(path) ? SheetOf(path) : null;
        }
    }

    /// <summary>Keeps a text that is being written, and reads the folder with it.</summary>
    /// <param name="version">Of the text that this one was made from.</param>
    /// <returns>What lies before the editor now: another text than the given one when somebody else has changed it meanwhile.</returns>
    public Sheet? Put(string path, string text, string version)
    {
        lock (gate)
            return Find(path) is not { } sheet ? null : sheet.Version != version ? sheet with { Refused = text } : Put(sheet, text);
    }

    /// <summary>Writes a text into its file.</summary>
    /// <param name="overwrite">Also over what somebody else has saved since.</param>
    /// <returns>What lies before the editor now: it is <see cref="Sheet.IsUnsaved"/> when it was not saved.</returns>
    /// <exception cref="IOException">It cannot be written; the file is as it was, and the text is kept.</exception>
    /// <inheritdoc cref="Put"/>
    public Sheet? Save(string path, string text, string version, bool overwrite = false)
    {
        lock (gate)
        {
            if (Find(path) is not { } sheet)
                return null;
            if (sheet.Version != version && !overwrite)
                return sheet with { Refused = text };
            sheet = Put(sheet, text);
            if (!sheet.IsUnsaved || (sheet.IsChangedOnDisk && !overwrite))
                return sheet;
            Write(path, BytesOf(path, text));
            unsaved.Remove(path);
            Take(path);
            return SheetOf(path);
        }
    }

    /// <summary>Puts away what is not saved.</summary>
    public Sheet? Discard(string path)
    {
        lock (gate)
        {
            unsaved.Remove(path);
            Take(path);
            return Find(path);
        }
    }

    /// <summary>Changes a file and the unsaved text of it, if there is one, alike and at once.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Change(string path, Func<string, string> change)
    {
        lock (gate)
        {
            if (Find(path) is not { OnDisk: { } text } sheet)
                return;
            Write(path, BytesOf(path, change(text)));
            if (sheet.IsUnsaved)
                unsaved.Set(new UnsavedText(path, HashOf(writer.Read(path)), change(sheet.Text)));
            Take(path);
        }
    }

    /// <summary>Writes what the workshop has made of a file, and puts another file beside it.</summary>
    /// <param name="from">The file whose text is changed; it moves where it is not to stay.</param>
    public void Add(string from, string to, string text, string photo, ReadOnlySpan<byte> bytes)
    {
        lock (gate)
        {
            writer.Create(photo, bytes);
            var all = BytesOf(from, text);
            if (from != to)
                writer.Move(from, to);
            Write(to, all);
            unsaved.Remove(from);
            Take(to);
        }
    }

    /// <summary>Somebody has written into the folder.</summary>
    public void LookAgain()
    {
        lock (gate)
        {
            lookedAt = 0;
            Look();
        }
    }

    private Sheet Put(Sheet sheet, string text)
    {
        if (text == sheet.OnDisk)
            unsaved.Remove(sheet.Path);
        else if (text != sheet.Text)
            unsaved.Set(new UnsavedText(sheet.Path, unsaved.All.GetValueOrDefault(sheet.Path)?.Base ?? HashOf(writer.Read(sheet.Path)), text));
        else
            return sheet;
        Take(sheet.Path);
        return SheetOf(sheet.Path);
    }

    private Sheet SheetOf(string path)
    {
        var bytes = writer.Read(path);
        var onDisk = bytes is null ? null : FileText.Of(bytes)?.Lines;
        var own = unsaved.All.GetValueOrDefault(path);
        return new Sheet(path, own?.Text ?? onDisk ?? "", onDisk)
        {
            IsUnsaved = own is not null,
            IsChangedOnDisk = own is not null && own.Base != HashOf(bytes),
            IsOtherEncoding = bytes is not null && onDisk is null,
        };
    }

    private byte[] BytesOf(string path, string text) =>
        writer.Read(path) is { } bytes && FileText.Of(bytes) is { } file ? file.With(text).Bytes : Encoding.UTF8.GetBytes(text);

    private void Write(string path, byte[] bytes)
    {
        writer.Replace(path, bytes);
        isBehind = true;
        lookedAt = 0;
    }

    /// <summary>The next snapshot has the unsaved text of a file, or has it no more.</summary>
    private void Take(string path)
    {
        reader.Unsaved = unsaved.All.TryGetValue(path, out var text)
            ? reader.Unsaved.SetItem(path, BytesOf(path, text.Text))
            : reader.Unsaved.Remove(path);
        isBehind = true;
        Look();
    }

    private ContentReading Look()
    {
        var now = time.GetUtcNow();
        if (reading is null)
        {
            reading = reader.Read(now);
            foreach (var path in unsaved.All.Keys.ToArray())
                reader.Unsaved = reader.Unsaved.SetItem(path, BytesOf(path, unsaved.All[path].Text));
            return unsaved.All.Count > 0 ? reading = reader.Assemble(now) : reading;
        }
        if (lookedAt == 0 || time.GetElapsedTime(lookedAt) > BetweenLooks)
        {
            isBehind |= reader.HasChanged(null);
            lookedAt = time.GetTimestamp();
        }
        if (isBehind || now >= reading.HoldsUntil)
        {
            reading = reader.Assemble(now);
            isBehind = false;
            Interlocked.Exchange(ref next, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        }
        return reading;
    }

    private static string HashOf(byte[]? bytes) => bytes is null ? "" : Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Makes the next photo that is shown and is not made; false when there is none.</summary>
    /// <exception cref="PhotosNotMadeException">None can be made now.</exception>
    public bool MakePhoto() => Reading.Unmade.FirstOrDefault(photo => photo.IsShown) is { } unmade && reader.Photos!.Make(unmade);
}

/// <summary>A file of the content folder and the text that is to become of it.</summary>
/// <param name="Text">What lies before the editor, with <c>\n</c> at the end of its lines.</param>
/// <param name="OnDisk">What is saved; null where there is no file, or no text in it.</param>
internal sealed record Sheet(string Path, string Text, string? OnDisk)
{
    public bool IsUnsaved { get; init; }

    /// <summary>Whether somebody else has saved the file since the writing began.</summary>
    public bool IsChangedOnDisk { get; init; }

    public bool IsOtherEncoding { get; init; }

    /// <summary>A text that was not taken, because it was made from another than this; null when there is none.</summary>
    public string? Refused { get; init; }

    /// <summary>Tells texts apart.</summary>
    public string Version => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..16];
}
