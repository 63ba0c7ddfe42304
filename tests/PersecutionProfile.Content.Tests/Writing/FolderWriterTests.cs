using PersecutionProfile.Content.Writing;

namespace PersecutionProfile.Content.Tests.Writing;

/// <summary>Files are written whole, and only inside the content folder.</summary>
public sealed class FolderWriterTests : IDisposable
{
    private readonly string work = Directory.CreateTempSubdirectory("writer-").FullName;
    private readonly FolderWriter writer;

    public FolderWriterTests()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "news"));
        File.WriteAllText(Path.Combine(Folder, "news/a.md"), "old");
        File.WriteAllText(Path.Combine(work, "outside.md"), "outside");
        writer = new FolderWriter(Folder);
    }

    private string Folder => Path.Combine(work, "content");

    public void Dispose() => Directory.Delete(work, recursive: true);

    [Theory]
    [InlineData("../outside.md")]
    [InlineData("news/../../outside.md")]
    [InlineData("/etc/hostname")]
    [InlineData("")]
    [InlineData("news//a.md")]
    [InlineData("news/./a.md")]
    [InlineData("news/.hidden.md")]
    [InlineData(".git/config")]
    [InlineData("..\\outside.md")]
    [InlineData("news\\a.md")]
    [InlineData("C:/outside.md")]
    [InlineData("news/a.md:stream")]
    [InlineData("news/a.md\0.txt")]
    public void No_name_leads_out_of_the_folder_or_to_what_is_hidden(string path) => AssertRefused(path);

    [Fact]
    public void No_link_leads_out_of_the_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows links need rights that tests do not have.");
        File.CreateSymbolicLink(Path.Combine(Folder, "news/link.md"), Path.Combine(work, "outside.md"));
        File.CreateSymbolicLink(Path.Combine(Folder, "news/nowhere.md"), Path.Combine(work, "new.md"));
        Directory.CreateSymbolicLink(Path.Combine(Folder, "help"), work);
        AssertRefused("news/link.md");
        AssertRefused("news/nowhere.md");
        AssertRefused("help/outside.md");
        AssertRefused("help/deeper/new.md");
        Assert.Equal(2, Directory.EnumerateFileSystemEntries(work).Count());
    }

    [Fact]
    public void A_folder_that_is_reached_by_a_link_is_written_into()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows links need rights that tests do not have.");
        Directory.CreateSymbolicLink(Path.Combine(work, "link"), Folder);
        new FolderWriter(Path.Combine(work, "link")).Replace("news/a.md", "new"u8);
        Assert.Equal("new", File.ReadAllText(Path.Combine(Folder, "news/a.md")));
    }

    [Fact]
    public void A_file_is_made_with_its_folders_but_never_over_another()
    {
        writer.Create("news/b/index.md", "b"u8);
        Assert.Equal("b"u8.ToArray(), writer.Read("news/b/index.md"));
        Assert.Throws<IOException>(() => writer.Create("news/a.md", "new"u8));
        Assert.Throws<IOException>(() => writer.Move("news/b/index.md", "news/a.md"));
        Assert.Equal("old"u8.ToArray(), writer.Read("news/a.md"));
        Assert.Null(writer.Read("news/c.md"));
        AssertNoHalves();
    }

    [Fact]
    public void What_cannot_be_written_leaves_the_old_file_and_nothing_half()
    {
        // No folder can be in the place of a file: the move fails when the bytes are all written.
        Directory.CreateDirectory(Path.Combine(Folder, "news/c.md/in-it"));
        Assert.ThrowsAny<Exception>(() => WholeFile.Replace(Path.Combine(Folder, "news/c.md"), "new"u8));
        AssertNoHalves();
    }

    [Fact]
    public void A_file_keeps_who_may_read_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        var file = Path.Combine(Folder, "news/a.md");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, Mode);
        writer.Replace("news/a.md", "new"u8);
        Assert.Equal("new", File.ReadAllText(file));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(Mode, File.GetUnixFileMode(file));
    }

    private void AssertRefused(string path)
    {
        Assert.ThrowsAny<IOException>(() => writer.Read(path));
        Assert.ThrowsAny<IOException>(() => writer.Replace(path, "new"u8));
        Assert.ThrowsAny<IOException>(() => writer.Create(path, "new"u8));
        Assert.ThrowsAny<IOException>(() => writer.Move(path, "news/moved.md"));
        Assert.ThrowsAny<IOException>(() => writer.Move("news/a.md", path));
        Assert.Equal("old", File.ReadAllText(Path.Combine(Folder, "news/a.md")));
        Assert.Equal("outside", File.ReadAllText(Path.Combine(work, "outside.md")));
        AssertNoHalves();
    }

    private void AssertNoHalves() => Assert.Empty(
        Directory.EnumerateFiles(work, "*.writing", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }));
}
