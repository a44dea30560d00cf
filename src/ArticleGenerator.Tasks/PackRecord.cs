namespace ArticleGenerator.Tasks;

/// <summary>
/// The files that a pack was made from, so that the next build reads only what has changed and copies the rest from the pack. It is stored
/// next to the pack.
/// </summary>
/// <param name="Started">The time before the first file was read.</param>
/// <param name="HasDrafts">Whether drafts were packed.</param>
/// <param name="Index">INDEX.md.</param>
/// <param name="SeedList">The list of all seeds.</param>
/// <param name="Pack">The pack itself.</param>
/// <param name="Texts">The texts that INDEX.md lists, whether or not they are in the pack.</param>
internal sealed record PackRecord(
    DateTime Started, bool HasDrafts, FileStamp Index, FileStamp SeedList, FileStamp Pack, IReadOnlyList<PackedText> Texts)
{
    // Another version of the task may have skipped a text or read it differently, so everything is packed again.
    private static readonly string Version = typeof(PackRecord).Assembly.ManifestModule.ModuleVersionId.ToString();

    /// <summary>Reads the record of a pack; null if there is none, or none that can be used.</summary>
    /// <param name="hasDrafts">Whether to pack drafts; the record of a pack with another setting cannot be used.</param>
    public static PackRecord? Read(string file, string pack, bool hasDrafts)
    {
        if (!File.Exists(file))
            return null;
        try
        {
            using var reader = new BinaryReader(File.OpenRead(file));
            return reader.ReadString() == Version && Read(reader) is var record
                && record.HasDrafts == hasDrafts && record.IsOf(FileStamp.Of(pack))
                ? record
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    public void Write(string file)
    {
        using var writer = new BinaryWriter(File.Create(file));
        writer.Write(Version);
        writer.Write(Started.Ticks);
        writer.Write(HasDrafts);
        foreach (var stamp in new[] { Index, SeedList, Pack })
            Write(writer, stamp);
        writer.Write(Texts.Count);
        foreach (var text in Texts)
            text.Write(writer);
    }

    /// <summary>Whether INDEX.md and the list of seeds are unchanged, so that the same texts are listed.</summary>
    public bool ListsAsBefore(FileStamp index, FileStamp seedList) =>
        index == Index && index.IsBefore(Started) && seedList == SeedList;

    internal static FileStamp ReadStamp(BinaryReader reader) => new(reader.ReadInt64(), reader.ReadInt64());

    internal static void Write(BinaryWriter writer, FileStamp stamp)
    {
        writer.Write(stamp.Modified);
        writer.Write(stamp.Length);
    }

    private bool IsOf(FileStamp pack) =>
        pack == Pack && Texts.All(text => text.Start >= 0 && text.Start + (long)text.Length <= pack.Length);

    private static PackRecord Read(BinaryReader reader)
    {
        var started = new DateTime(reader.ReadInt64(), DateTimeKind.Utc);
        var hasDrafts = reader.ReadBoolean();
        var (index, seedList, pack) = (ReadStamp(reader), ReadStamp(reader), ReadStamp(reader));
        var texts = new List<PackedText>();
        for (var count = reader.ReadInt32(); count > 0; count--)
            texts.Add(PackedText.Read(reader));
        return new(started, hasDrafts, index, seedList, pack, texts);
    }
}

/// <summary>A text that INDEX.md lists.</summary>
/// <param name="Path">The path of the text, from the seeds folder.</param>
/// <param name="AnnotationPath">The path of its annotation, or "".</param>
/// <param name="Start">Its start in the pack, in bytes.</param>
/// <param name="Length">Its length in the pack, in bytes; negative if it is not in the pack.</param>
internal sealed record PackedText(string Path, string AnnotationPath, FileStamp Text, FileStamp Annotation, int Start, int Length)
{
    public bool IsIn => Length >= 0;

    /// <summary>Its bytes in the pack, or null.</summary>
    public ArraySegment<byte>? Bytes(byte[] pack) => IsIn ? new ArraySegment<byte>(pack, Start, Length) : null;

    /// <summary>Whether the files are unchanged since they were read.</summary>
    public bool IsAsBefore(PackedText now, DateTime read) =>
        (Path, AnnotationPath, Text, Annotation) == (now.Path, now.AnnotationPath, now.Text, now.Annotation)
        && Text.Modified > 0 && Text.IsBefore(read) && Annotation.IsBefore(read);

    public static PackedText Read(BinaryReader reader) => new(
        reader.ReadString(), reader.ReadString(),
        PackRecord.ReadStamp(reader), PackRecord.ReadStamp(reader),
        reader.ReadInt32(), reader.ReadInt32());

    public void Write(BinaryWriter writer)
    {
        writer.Write(Path);
        writer.Write(AnnotationPath);
        PackRecord.Write(writer, Text);
        PackRecord.Write(writer, Annotation);
        writer.Write(Start);
        writer.Write(Length);
    }
}
