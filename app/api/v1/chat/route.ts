import { chat } from '@/lib/server/chat/chat-endpoint';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = chat;
